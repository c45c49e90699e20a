import { expect, type Page, test } from "@playwright/test";
import { signIn } from "./sign-in";

const group = "Ladywood Dads’ Bench";
const title = "Flasks and Footballs";
const acting = `You are acting for ${group}.`;
const saveAndContinue = (page: Page) => page.getByRole("button", { name: "Save and continue" }).click();
const heading = (page: Page, name: string) => expect(page.getByRole("heading", { level: 1, name })).toBeVisible();

/** The shortest listing there can be: one need, and nothing that may be left empty. */
async function listFor(page: Page) {
  await page.getByRole("textbox", { name: "What is the project called?" }).fill(title);
  await page.getByRole("button", { name: "Start" }).click();
  await expect(page.getByText(acting)).toBeVisible();
  await page.getByLabel("In a sentence or two").fill("Nine dads and their children play in the park on Sundays.");
  await page.getByLabel("Why it is needed").fill("It is the one morning that they all have off.");
  await saveAndContinue(page);
  await page.getByLabel("Yes, mainly for children and young people").check();
  await page.getByLabel("About how many children will it help?").fill("14");
  await page.getByLabel("Age of the youngest").fill("3");
  await page.getByLabel("Age of the oldest").fill("11");
  await saveAndContinue(page);
  await page.getByLabel("What people there call it").first().fill("Ladywood");
  await page.getByLabel("Postcode").first().fill("B16");
  await saveAndContinue(page);
  await page.getByLabel("Community, place and environment").check();
  await saveAndContinue(page);
  await page.getByLabel("Not yet").check();
  await saveAndContinue(page);
  await page.getByRole("link", { name: "Things", exact: true }).click();
  await page.getByLabel("What things do you need?").fill("Footballs that hold their air");
  await page.getByLabel("How many?").fill("12");
  await page.getByLabel("Of what?").fill("footballs");
  await saveAndContinue(page);
  await page.getByRole("link", { name: "That is everything" }).click();
  await heading(page, "Check your answers");
}

test("a broker lists a project for a group that has no account, and answers a pledge for it", async ({ page }) => {
  await test.step("given a group that a broker vouches for", async () => {
    await signIn(page, "Joan");
    await page.getByRole("link", { name: group }).click();
    await page.getByRole("link", { name: `List a project for ${group}` }).click();
    await expect(page.getByText(acting)).toBeVisible();
  });
  await test.step("when the broker lists its project, and the procurement team agrees", async () => {
    await listFor(page);
    await page.getByRole("button", { name: "Send for approval" }).click();
    await expect(page.getByText("The procurement team has it now")).toBeVisible();
    await signIn(page, "Priya");
    await page.getByRole("link", { name: title }).first().click();
    await page.getByRole("button", { name: `List ${title}` }).click();
    await expect(page.getByText("Listed", { exact: true }).first()).toBeVisible();
  });
  await test.step("and a supplier pledges to the group", async () => {
    await signIn(page, "Dev");
    await page.goto("/bsol/projects?words=footballs");
    await page.getByRole("link", { name: title }).click();
    await page.getByRole("link", { name: /^Pledge footballs/ }).click();
    await page.getByLabel("How many can you give?").fill("9");
    await page.getByRole("button", { name: `Pledge this to ${group}` }).click();
    await expect(page.getByText(`It is ${group}’s turn`)).toBeVisible();
  });
  await test.step("then the broker answers for the group, and sees for whom", async () => {
    await signIn(page, "Joan");
    await page.getByRole("link", { name: "Northgate Facilities has pledged 9 footballs" }).click();
    await expect(page.getByText(acting)).toBeVisible();
    await page.getByRole("button", { name: "Accept this pledge" }).click();
    await expect(page.getByText(acting)).toBeVisible();
    await expect(page.getByText("9 footballs").first()).toBeVisible();
  });
  await test.step("and the group’s page says who vouches for it", async () => {
    await page.context().clearCookies();
    await page.goto("/bsol/projects?words=footballs");
    await page.getByRole("link", { name: title }).click();
    await page.getByRole("link", { name: `More about ${group}` }).click();
    await expect(page.getByText("Two Rivers Umbrella vouches for it.")).toBeVisible();
    await expect(page.getByRole("link", { name: "This is our group" })).toBeVisible();
  });
});
