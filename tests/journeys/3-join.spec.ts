import { expect, test } from "@playwright/test";
import { signIn } from "./sign-in";

test("somebody new signs in with a code, registers, is approved and can go on", async ({ page }) => {
  await test.step("given a letter with a code", async () => {
    await page.goto("/sign-in");
    await page.getByLabel("What is your e-mail address?").fill("noor@example.org");
    await page.getByRole("button", { name: "Send me a code" }).click();
    await expect(page).toHaveURL(/sign-in\/code/);
  });
  const codePage = page.url();
  await test.step("when the code is typed", async () => {
    await page.goto("/dev/mail");
    await page.getByRole("link", { name: /code/i }).first().click();
    const code = (await page.getByText(/^\d{6}$/).textContent()) ?? "no code";
    await page.goto(codePage);
    await page.getByLabel(/code/i).fill(code);
    await page.getByRole("button", { name: "Sign in" }).click();
    await expect(page).not.toHaveURL(/sign-in/);
  });
  await test.step("and an organisation is registered, with a number that cannot be right at first", async () => {
    await page.goto("/account/register");
    await page.getByLabel("We supply the NHS and want to give").check();
    await page.getByLabel("What is your name?").fill("Noor Haddad");
    await page.getByLabel("What is the organisation called?").fill("Silver Birch Removals Ltd");
    await page.getByLabel("What kind of body is it?").selectOption({ label: "Company" });
    await page.getByLabel("Company number, if you have one").fill("12345678");
    await page.getByRole("button", { name: "Send for approval" }).click();
    await expect(page.getByRole("heading", { name: "There is a problem" })).toBeVisible();
    await expect(page.getByLabel("What is the organisation called?")).toHaveValue("Silver Birch Removals Ltd");
    await page.getByLabel("Company number, if you have one").fill("9876501");
    await page.getByRole("button", { name: "Send for approval" }).click();
    await expect(page).toHaveURL(/supplier/);
    await expect(page.getByText("Your organisation is waiting for approval")).toBeVisible();
  });
  const mine = await page.context().cookies();
  await test.step("then the procurement team approves it", async () => {
    await signIn(page, "Priya");
    await page
      .getByRole("link", { name: /Silver Birch Removals Ltd/ })
      .first()
      .click();
    await page.getByRole("button", { name: "Approve Silver Birch Removals Ltd" }).click();
    await expect(page.getByRole("button", { name: /Approve/ })).toHaveCount(0);
  });
  await test.step("and it can offer help", async () => {
    await page.context().clearCookies();
    await page.context().addCookies(mine);
    await page.goto("/supplier");
    await expect(page.getByText("Your organisation is waiting for approval")).toHaveCount(0);
  });
});

test("a link in a letter is not used up by whoever opens it first", async ({ page, request }) => {
  await page.goto("/sign-in");
  await page.getByLabel("What is your e-mail address?").fill("sam@example.org");
  await page.getByRole("button", { name: "Send me a code" }).click();
  await expect(page).toHaveURL(/sign-in\/code/);
  await page.goto("/dev/mail");
  await page.getByRole("link", { name: /code/i }).first().click();
  const link = (await page.getByRole("link", { name: /token=/ }).getAttribute("href")) ?? "";
  expect(link).not.toBe("");
  const path = new URL(link).pathname + new URL(link).search;
  for (let scan = 0; scan < 3; scan += 1) expect((await request.get(path)).status()).toBe(200);
  await page.goto(path);
  await page.getByRole("button", { name: "Sign in to Maypole" }).click();
  await expect(page).toHaveURL(/community/);
});

test("ending a session signs that browser out", async ({ page }) => {
  await signIn(page, "Amina");
  await page.goto("/account");
  await page.getByRole("button", { name: /Sign out everywhere/ }).click();
  await expect(page).not.toHaveURL(/account/);
  await page.goto("/community");
  await expect(page).toHaveURL(/sign-in/);
});
