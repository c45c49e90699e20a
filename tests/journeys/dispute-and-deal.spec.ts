import { expect, test } from "@playwright/test";
import { signIn } from "./sign-in";

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a short delivery is disputed, answered and decided", async ({ page }) => {
    await test.step("given beds of which two are torn, by the word of who got them", async () => {
      await signIn(page, "Dev");
      await page.getByRole("link", { name: "4 beds for Lozells Lantern" }).first().click();
      await expect(
        page.getByRole("heading", { name: "Lozells Lantern says that not all of it arrived" }),
      ).toBeVisible();
      await expect(page.getByText("Lozells Lantern says that 2 beds came")).toBeVisible();
    });
    await test.step("when the supplier says what it knows", async () => {
      await page.getByText("It is not as they say").click();
      await page
        .getByLabel("What do you know of it?")
        .fill("Three were whole when we left: our driver has a photograph");
      await page.getByRole("button", { name: "Send the answer" }).click();
      await expect(page.getByText("Northgate Facilities answers")).toBeVisible();
    });
    await test.step("then the procurement team decides, with its reason", async () => {
      await signIn(page, "Priya");
      await page.goto("/procurement/queue/disputes");
      await page.getByRole("link", { name: "A Bed of Their Own" }).click();
      await page.getByLabel("How much arrived?").fill("5");
      await page.getByLabel("Why?").fill("The photograph shows three");
      await page.getByRole("button", { name: "Decide it" }).click();
      await expect(page.getByRole("alert")).toContainText("Enter no more than was recorded");
      await page.getByLabel("How much arrived?").fill("3");
      await page.getByRole("button", { name: "Decide it" }).click();
      await expect(page.getByText("11 of 12 beds")).toBeVisible();
    });
    await test.step("and both sides read why", async () => {
      const match = page.url().replace("procurement", "community");
      await signIn(page, "Sam");
      await page.goto(match);
      await expect(page.getByText("The photograph shows three").first()).toBeVisible();
    });
  });

  test("a deal made elsewhere is recorded by one side and confirmed by the other", async ({ page }) => {
    let match = "";
    await test.step("given a supplier that agreed something at an event", async () => {
      await signIn(page, "Grace");
      await page.goto("/bsol/projects?words=mattresses");
      await page.getByRole("link", { name: "A Bed of Their Own" }).first().click();
      await page
        .getByRole("link", { name: /^Pledge/ })
        .first()
        .click();
      await page.getByRole("link", { name: "Record it here" }).click();
      await page.getByRole("button", { name: "Record it" }).click();
      await expect(page.getByText("Enter the day it was agreed").first()).toBeVisible();
      await page.getByLabel("How much?").fill("2");
      const [year = "", month = "", day = ""] = new Date().toISOString().slice(0, 10).split("-");
      await page.getByLabel("Day", { exact: true }).fill(day);
      await page.getByLabel("Month", { exact: true }).fill(month);
      await page.getByLabel("Year", { exact: true }).fill(year);
      await page.getByLabel("At an event").check();
      await page.getByRole("button", { name: "Record it" }).click();
      await expect(page.getByRole("heading", { name: "Not yet confirmed by Lozells Lantern" })).toBeVisible();
      match = page.url().replace("/supplier/", "/community/");
    });
    await test.step("when the other side confirms it with one press, on its home page", async () => {
      await signIn(page, "Sam");
      const asked = page.getByRole("listitem").filter({ hasText: "Did you agree 2 beds with Alder Catering?" }).last();
      await asked.getByRole("button", { name: "Yes, we agreed this" }).click();
      await expect(page).toHaveURL(match);
    });
    await test.step("then it is confirmed by both", async () => {
      await expect(page.getByRole("heading", { name: "This was agreed elsewhere" })).toBeVisible();
    });
  });
});
