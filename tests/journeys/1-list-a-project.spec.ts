import { expect, type Page, test } from "@playwright/test";
import { signIn } from "./sign-in";

const saveAndContinue = (page: Page) => page.getByRole("button", { name: "Save and continue" }).click();
const heading = (page: Page, name: string | RegExp) =>
  expect(page.getByRole("heading", { level: 1, name })).toBeVisible();

/** Answers every question of a listing, as far as the page on which they are checked. */
async function answerEveryQuestion(page: Page, title: string) {
  await page.getByRole("textbox", { name: "What is the project called?" }).fill(title);
  await page.getByRole("button", { name: "Start" }).click();
  await heading(page, "What does the project do?");
  await page
    .getByLabel("In a sentence or two")
    .fill("We teach girls to mend their own bicycles, and they ride home on them.");
  await page.getByLabel("Why it is needed").fill("Most of the girls we know have never been shown how a gear works.");
  await saveAndContinue(page);
  await heading(page, "Who is it for?");
  await page.getByLabel("Yes, mainly for children and young people").check();
  await page.getByLabel("About how many children will it help?").fill("24");
  await page.getByLabel("Age of the youngest").fill("9");
  await page.getByLabel("Age of the oldest").fill("13");
  await saveAndContinue(page);
  await heading(page, "Where will children feel the difference?");
  await page.getByLabel("What people there call it").first().fill("Lozells");
  await page.getByLabel("Postcode").first().fill("b19 2xx");
  await saveAndContinue(page);
  await heading(page, "What does it change for children?");
  await page.getByLabel("Community, place and environment").check();
  await saveAndContinue(page);
  await heading(page, "How did children shape it?");
  await page.getByLabel("We asked them").check();
  await page.getByLabel("Who were they?").fill("Girls aged 9 to 13");
  await page.getByLabel("How did they, or when will you ask them?").fill("They sat with us for an evening.");
  await page.getByLabel("You said").fill("No boys on Thursdays");
  await page.getByLabel("We did").fill("Thursdays are theirs");
  await saveAndContinue(page);
  await heading(page, "What do you need?");
  await page.getByRole("link", { name: "Things", exact: true }).click();
  await page.getByLabel("What things do you need?").fill("Bicycles, any size");
  await page.getByLabel("How many?").fill("12");
  await page.getByLabel("Of what?").pressSequentially("bicycles");
  await saveAndContinue(page);
  await page.getByRole("link", { name: "People’s time", exact: true }).click();
  await page.getByLabel("What would people help with?").fill("Teaching girls to mend");
  await page.getByLabel("How many?").fill("20");
  await expect(page.getByLabel("Enhanced DBS check", { exact: true })).toBeHidden();
  await page.getByRole("group", { name: "Will the people who help meet children?" }).getByLabel("Yes").check();
  await page.getByLabel("Enhanced DBS check", { exact: true }).check();
  await saveAndContinue(page);
  await expect(page.getByText("Enhanced DBS check needed: people will meet children")).toBeVisible();
  await page.getByRole("link", { name: "Money", exact: true }).click();
  await page.getByLabel("What is the money for?").fill("Tools and helmets");
  await page.getByLabel("How much money would help?").fill("£600");
  await saveAndContinue(page);
  await expect(page.getByText(/\b12 bicycles\b/)).toBeVisible();
  await page.getByRole("link", { name: "That is everything" }).click();
  await heading(page, "What would the £600 buy?");
  const first = page.getByRole("group", { name: "Line 1" });
  await first.getByLabel("What").fill("Helmets");
  await first.getByLabel("How many").fill("24");
  await first.getByLabel("For all of them").fill("360");
  await first.getByLabel("No, only money will do").check();
  await first.getByLabel("If only money will do, why?").fill("The shop that fits them takes no vouchers");
  await saveAndContinue(page);
  await heading(page, "Check your answers");
}

test.describe("without JavaScript, on a phone", () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });

  test("a volunteer lists a project and sends it, and a slip of the thumb loses nothing", async ({ page }) => {
    await test.step("given a volunteer who has just signed in", async () => {
      await signIn(page, "Sam");
      await page.goto("/community/projects/new");
    });
    await test.step("when the first answer is missing, it is said beside its field", async () => {
      await page.getByRole("button", { name: "Start" }).click();
      await expect(page.getByRole("alert")).toContainText("There is a problem");
      await expect(page.getByRole("textbox", { name: "What is the project called?" })).toHaveAttribute(
        "aria-invalid",
        "true",
      );
    });
    await test.step("and every question is answered", () => answerEveryQuestion(page, "Girls’ Bicycle Kitchen"));
    await test.step("and an answer that makes no sense is refused, with everything that was typed", async () => {
      await page.goBack();
      const first = page.getByRole("group", { name: "Line 1" });
      await first.getByLabel("For all of them").fill("6000");
      await saveAndContinue(page);
      await expect(page.getByRole("alert")).toBeVisible();
      await expect(page.getByRole("group", { name: "Line 1" }).getByLabel("For all of them")).toHaveValue("6000");
      await page.getByRole("group", { name: "Line 1" }).getByLabel("For all of them").fill("360");
      await saveAndContinue(page);
    });
    await test.step("and a story that names a child is saved, with a word about it, and then goes on", async () => {
      await heading(page, "Check your answers");
      await page.goto(page.url().replace(/\/check.*/, "/what?back=check"));
      await page.getByLabel("Why it is needed").fill("Aisha, 9, has never been shown how a gear works.");
      await saveAndContinue(page);
      await expect(page.getByRole("heading", { name: "Saved. Please read it once more" })).toBeVisible();
      await expect(page.getByText("This seems to name a child: “Aisha, 9”.")).toBeVisible();
      await page.getByLabel("Why it is needed").fill("A nine-year-old has never been shown how a gear works.");
      await saveAndContinue(page);
      await heading(page, "Check your answers");
      await expect(page.getByText("This seems to name a child")).toBeHidden();
    });
    await test.step("then it can be sent, and waits for the procurement team", async () => {
      await expect(page.getByRole("heading", { name: "How suppliers will see it" })).toBeVisible();
      await page.getByRole("button", { name: "Send for approval" }).click();
      await expect(page.getByRole("heading", { level: 1, name: "Girls’ Bicycle Kitchen" })).toBeVisible();
      await expect(page.getByText("Thank you. The procurement team has it now")).toBeVisible();
    });
  });
});
