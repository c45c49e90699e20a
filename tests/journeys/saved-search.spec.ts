import { expect, test, type Page } from "@playwright/test";
import { signIn } from "./sign-in";

/** Opens the newest letter with a subject, once it is there. */
async function openLetter(page: Page, subject: string) {
  await expect(async () => {
    await page.goto("/dev/mail");
    await page.getByRole("link", { name: subject }).first().click({ timeout: 2_000 });
    await expect(page.getByRole("heading", { level: 1, name: subject })).toBeVisible({ timeout: 2_000 });
  }).toPass();
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a search is saved, a project that fits is listed and told at once, and one press stops the letters", async ({
    page,
  }) => {
    await test.step("given a supplier who looks for what is not there yet, and is led to sign in and back", async () => {
      await page.goto("/bsol/projects?words=forms&type=volunteering");
      await page.getByRole("link", { name: "Tell me about new ones like these" }).click();
      await expect(page).toHaveURL(/sign-in/);
      await page.getByRole("button", { name: "Be Grace" }).click();
      await expect(page.getByRole("heading", { level: 1, name: "Tell me about new ones like these" })).toBeVisible();
      await expect(page.getByText("Projects that need people’s time about “forms”")).toBeVisible();
    });
    await test.step("when they ask to be told at once", async () => {
      await page.getByLabel("At once").check();
      await page.getByRole("button", { name: "Save this search" }).click();
      await expect(page.getByRole("heading", { name: "What you hear about" })).toBeVisible();
    });
    await test.step("and the procurement team lists such a project", async () => {
      await signIn(page, "Priya");
      await page.goto("/procurement");
      await page
        .getByRole("link", { name: /Form Night/ })
        .first()
        .click();
      await page.getByRole("button", { name: "List Form Night" }).click();
      await expect(page.getByText("Listed", { exact: true }).first()).toBeVisible();
    });
    await page.context().clearCookies();
    await test.step("then a letter leads to the project", async () => {
      await openLetter(page, "New: Form Night");
      await page.getByRole("link", { name: /\/bsol\/projects\/form-night/ }).click();
      await expect(page.getByRole("heading", { level: 1, name: "Form Night" })).toBeVisible();
    });
    await test.step("and opening the link at its end stops nothing, but one press does, without signing in", async () => {
      await openLetter(page, "New: Form Night");
      await page.getByRole("link", { name: /\/account\/stop/ }).click();
      await expect(page.getByRole("heading", { level: 1, name: "Stop these letters?" })).toBeVisible();
      await page.reload();
      await page.getByRole("button", { name: "Stop these letters" }).click();
      await expect(page.getByRole("heading", { level: 1, name: "These letters have stopped" })).toBeVisible();
    });
    await test.step("so that the account says so, where the search is forgotten", async () => {
      await signIn(page, "Grace");
      await page.goto("/account");
      await expect(page.getByText("Letters stopped")).toBeVisible();
      await page.getByRole("button", { name: /^Forget this search/ }).click();
      await expect(page.getByText("Letters stopped")).toHaveCount(0);
    });
  });
});

test("a project is followed from its page, and no longer", async ({ page }) => {
  await signIn(page, "Grace");
  await page.goto("/bsol/projects?words=laptops");
  await page.getByRole("link", { name: "Digital Lending Library" }).first().click();
  await page.getByRole("button", { name: "Follow this project" }).click();
  await page.getByRole("button", { name: "Stop following" }).click();
  await expect(page.getByRole("button", { name: "Follow this project" })).toBeVisible();
});
