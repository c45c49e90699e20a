import { expect, test } from "@playwright/test";
import { signIn } from "./sign-in";

const kites = "Bright Kites Youth Project";

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });

  test("a colleague who has never been here is asked in, joins by signing in, and later leaves", async ({ page }) => {
    await test.step("given somebody who is alone in a small charity and asks a colleague", async () => {
      await signIn(page, "Amina");
      await page.goto("/account");
      await page.getByRole("link", { name: "Who can act for it" }).first().click();
      await page.getByLabel("Your colleague’s e-mail address").fill("leila at home");
      await page.getByRole("button", { name: "Send the invitation" }).click();
      await expect(page.getByRole("link", { name: /Enter an e-mail address in the right form/ })).toBeVisible();
      await page.getByLabel("Your colleague’s e-mail address").fill("leila@example.org");
      await page.getByRole("button", { name: "Send the invitation" }).click();
      await expect(page.getByText("leila@example.org was asked on")).toBeVisible();
    });
    await test.step("when the colleague opens the letter, and signs in with a code", async () => {
      await page.context().clearCookies();
      const letter = page.getByRole("link", { name: `Will you join ${kites}?` });
      await expect(async () => {
        await page.goto("/dev/mail");
        await expect(letter.first()).toBeVisible({ timeout: 1000 });
      }).toPass();
      await letter.first().click();
      const link = (await page.getByRole("link", { name: /account\/invitation/ }).getAttribute("href")) ?? "";
      await page.goto(new URL(link).pathname);
      await page.getByLabel("What is your e-mail address?").fill("leila@example.org");
      await page.getByRole("button", { name: "Send me a code" }).click();
      await expect(page).toHaveURL(/sign-in\/code/);
      const codePage = page.url();
      await page.goto("/dev/mail");
      await page.getByRole("link", { name: /code/i }).first().click();
      const code = (await page.getByText(/^\d{6}$/).textContent()) ?? "no code";
      await page.goto(codePage);
      await page.getByLabel(/code/i).fill(code);
      await page.getByRole("button", { name: "Sign in" }).click();
      await expect(page.getByRole("heading", { level: 1, name: `Will you join ${kites}?` })).toBeVisible();
    });
    await test.step("then they join, see what waits, and both are there", async () => {
      await page.getByLabel("What is your name?").fill("Leila Osman");
      await page.getByRole("button", { name: `Yes, join ${kites}` }).click();
      await expect(page).toHaveURL(/community/);
      await page.goto("/account");
      await page.getByRole("link", { name: "Who can act for it" }).click();
      await expect(page.getByRole("heading", { level: 2, name: "Leila Osman (you)" })).toBeVisible();
    });
    await test.step("and whoever leaves can open nothing of it any more", async () => {
      const people = page.url();
      await page.getByText(`Leave ${kites}`).first().click();
      await page.getByRole("button", { name: `Leave ${kites}` }).click();
      await expect(page.getByRole("heading", { name: "You are not in an organisation yet" })).toBeVisible();
      expect((await page.goto(people))?.status()).toBe(404);
    });
  });
});
