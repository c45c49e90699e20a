import { expect, test } from "@playwright/test";
import { signIn } from "./sign-in";

const title = "Lanterns on the Towpath";
const summary = "Children carry lanterns that they made along the canal on the darkest evening.";

test("a draft begun on one device is carried on, on another, from the letter", async ({ page, browser, baseURL }) => {
  await test.step("given a volunteer who has answered the first question", async () => {
    await signIn(page, "Sam");
    await page.goto("/community/projects/new");
    await page.getByRole("textbox", { name: "What is the project called?" }).fill(title);
    await page.getByRole("button", { name: "Start" }).click();
    await page.getByLabel("In a sentence or two").fill(summary);
    await page.getByLabel("Why it is needed").fill("Nobody walks there after dark.");
    await page.getByRole("button", { name: "Save and continue" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Who is it for?" })).toBeVisible();
  });
  await test.step("when they ask for a link and put the telephone away", async () => {
    await page.getByText("Carry on later, or on another device").click();
    await page.getByRole("button", { name: "Send me a link to carry on later" }).click();
    await expect(page).toHaveURL(/saved=sent/);
  });
  const link = await test.step("then a letter holds the link", async () => {
    const letter = page.getByRole("link", { name: `Carry on with ${title}` }).first();
    await expect(async () => {
      await page.goto("/dev/mail");
      await expect(letter).toBeVisible({ timeout: 2_000 });
    }).toPass();
    await letter.click();
    return page.getByRole("link", { name: /\/community\/projects\// }).getAttribute("href");
  });
  const other = await browser.newContext({ ...(baseURL ? { baseURL } : {}), viewport: { width: 1440, height: 900 } });
  const there = await other.newPage();
  await test.step("and on another device, once they have signed in, it leads back to the same question", async () => {
    await there.goto(link ?? "no link");
    await expect(there).toHaveURL(/sign-in/);
    await there.getByRole("button", { name: "Be Sam" }).click();
    await expect(there.getByRole("heading", { level: 1, name: "Who is it for?" })).toBeVisible();
    await there.getByRole("link", { name: "Back" }).click();
    await expect(there.getByLabel("In a sentence or two")).toHaveValue(summary);
  });
  await test.step("but it lets nobody else in", async () => {
    await signIn(there, "Amina");
    expect((await there.goto(link ?? "no link"))?.status()).toBe(404);
  });
  await other.close();
});
