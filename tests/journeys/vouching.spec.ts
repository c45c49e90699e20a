import { expect, test } from "@playwright/test";
import { signIn } from "./sign-in";

const kites = "Bright Kites Youth Project";
const umbrella = "Two Rivers Umbrella";
const suppers = "Saturday Suppers, Aston";

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });

  test("a broker finds a group that is here already, is let answer for it, and later stops", async ({ page }) => {
    await test.step("given a broker that is about to add a group that takes part already", async () => {
      await signIn(page, "Joan");
      await page.goto("/broker/groups/new");
      await page.getByLabel("What is the group called?").fill("bright kites youth");
      await page.getByRole("button", { name: "Continue" }).click();
      await expect(page.getByRole("heading", { level: 1, name: "Is it this one?" })).toBeVisible();
      await page.getByRole("link", { name: kites }).click();
      await expect(page.getByText("You have asked")).toBeVisible();
    });
    await test.step("when its own people agree, and try to say no on a page that is open still", async () => {
      await signIn(page, "Amina");
      await page.getByRole("link", { name: `${umbrella} asks to answer for you` }).click();
      const late = await page.context().newPage();
      await late.goto("/community/brokers");
      await page.getByRole("button", { name: `Yes, ${umbrella} may answer for us` }).click();
      await expect(page.getByRole("heading", { level: 2, name: umbrella })).toBeVisible();
      await late.getByText("No, or not yet").click();
      await late.getByLabel("Why?").fill("We changed our minds");
      await late.getByRole("button", { name: "Say no" }).click();
      await expect(late.getByText("This has been answered already.")).toBeVisible();
      await expect(late.getByRole("heading", { level: 2, name: umbrella })).toBeVisible();
    });
    await test.step("then the broker acts for it, and stops with a reason", async () => {
      await signIn(page, "Joan");
      await page.getByRole("link", { name: kites }).first().click();
      const stop = `Stop answering for ${kites}`;
      await page.getByText(stop).first().click();
      await page.getByRole("button", { name: stop }).click();
      await expect(page.getByRole("link", { name: "Say why, in a few words." })).toBeVisible();
      await page.getByLabel("Why?").fill("They have a helper of their own now");
      await page.getByRole("button", { name: stop }).click();
      await expect(page.getByText(/you no longer answer for it$/)).toBeVisible();
      await expect(page.getByText("They have a helper of their own now")).toBeVisible();
    });
  });

  test("the page of a group says whether anybody but the procurement team speaks for it", async ({ page }) => {
    await signIn(page, "Joan");
    await page.getByRole("link", { name: suppers }).first().click();
    const group = /[0-9a-f-]{36}$/.exec(new URL(page.url()).pathname)?.[0] ?? "";
    await signIn(page, "Priya");
    await page.goto(`/procurement/organisations/${group}`);
    await expect(page.getByText(`${umbrella}. You can too, on the telephone.`)).toBeVisible();
  });
});
