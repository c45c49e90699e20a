import { expect, type Page, test } from "@playwright/test";
import { signIn } from "./sign-in";

const project = "Drums on the Green";

/** Where the letters to somebody with a subject are, however many were kept since. */
async function lettersOf(page: Page, subject: string, to: string): Promise<string[]> {
  const found: string[] = [];
  await page.goto("/dev/mail");
  const older = page.getByRole("link", { name: "Next page" });
  for (;;) {
    const letters = page.getByRole("row").filter({ hasText: to }).getByRole("link", { name: subject, exact: true });
    found.push(...(await letters.evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""))));
    if ((await older.count()) === 0) return found;
    await older.click();
  }
}

/** Opens the letter to somebody that says something, once it is there. */
async function openLetter(page: Page, to: string, subject: string, says: string) {
  await expect(async () => {
    for (const letter of await lettersOf(page, subject, to)) {
      await page.goto(letter);
      if ((await page.getByText(says).count()) > 0) return;
    }
    throw new Error(`${to} has no letter yet that says: ${says}`);
  }).toPass({ timeout: 90_000 });
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a pledge that nobody answers is asked about again, then runs out by the timetable, and both sides read so in kind words", async ({
    page,
  }) => {
    test.setTimeout(300_000);
    await test.step("given a pledge that was asked about again when it had waited for a week", async () => {
      const pledged = "Northgate Facilities has pledged 3 trips";
      await openLetter(page, "Amina", `Still waiting for your answer: ${project}`, pledged);
      await expect(page.getByText("Saying no costs you nothing.")).toBeVisible();
    });
    await test.step("when it has waited for four weeks, the service lets it run out by itself and tells both sides", async () => {
      const pledged = "from Northgate Facilities was not answered in time";
      await openLetter(page, "Amina", `A pledge ran out: ${project}`, pledged);
      await openLetter(page, "Dev", `Your pledge ran out: ${project}`, "You are not bound by it.");
    });
    await test.step("then the community organisation sees what became of it, and what it can do", async () => {
      await signIn(page, "Amina");
      await page.goto("/community");
      await page.getByRole("link", { name: project }).first().click();
      await page.getByText("2 earlier pledges", { exact: true }).click();
      await page.getByRole("link", { name: "Northgate Facilities pledged 3 trips" }).click();
      await expect(page.getByRole("heading", { name: /^This pledge ran out on \d+ \w+ \d{4}$/ })).toBeVisible();
      await expect(page.getByText("that costs neither side anything")).toBeVisible();
      await expect(page.getByRole("button", { name: "Accept this pledge" })).toHaveCount(0);
    });
    await test.step("and the supplier is thanked and not bound, and offered other needs", async () => {
      await signIn(page, "Dev");
      await page.goto("/supplier/given");
      await page
        .getByRole("link", { name: /3 trips/ })
        .first()
        .click();
      await expect(page.getByRole("heading", { name: /^This pledge ran out unanswered/ })).toBeVisible();
      await expect(page.getByText("You are not bound by it. Thank you for offering it.")).toBeVisible();
    });
    await test.step("and its history says that the service did each step", async () => {
      await signIn(page, "Priya");
      await page.goto("/procurement/queue/overdue");
      await expect(page.getByRole("link", { name: "A Bed of Their Own" })).toBeVisible();
      await expect(page.getByRole("link", { name: project })).toHaveCount(0);
    });
  });
});
