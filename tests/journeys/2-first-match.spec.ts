import { expect, test } from "@playwright/test";
import { signIn } from "./sign-in";

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a project is listed, found and backed, and what came is confirmed", async ({ page }) => {
    await test.step("given a project that Sam has sent", async () => {
      await signIn(page, "Priya");
      await page.goto("/procurement");
      await page
        .getByRole("link", { name: /Girls’ Bicycle Kitchen/ })
        .first()
        .click();
      await expect(page.getByRole("heading", { level: 1, name: "Girls’ Bicycle Kitchen" })).toBeVisible();
    });
    await test.step("when the procurement team lists it", async () => {
      await page.getByRole("button", { name: "List Girls’ Bicycle Kitchen" }).click();
      await expect(page.getByText("Listed", { exact: true }).first()).toBeVisible();
    });
    await test.step("then a supplier finds it by its words and pledges part of a need", async () => {
      await signIn(page, "Dev");
      await page.goto("/bsol/projects?words=bicycles");
      await page.getByRole("link", { name: "Girls’ Bicycle Kitchen" }).click();
      await page
        .getByRole("link", { name: /^Pledge/ })
        .first()
        .click();
      await page.getByLabel("How many can you give?").fill("200");
      await page.getByRole("button", { name: "Pledge this to Lozells Lantern" }).click();
      await expect(page.getByRole("alert")).toContainText("Only 12 bicycles");
      await page.getByLabel("How many can you give?").fill("8");
      await page
        .getByLabel("Is there anything Lozells Lantern should know?")
        .fill("From our lost property, all with brakes");
      await page.getByRole("button", { name: "Pledge this to Lozells Lantern" }).click();
      await expect(page.getByText("It is Lozells Lantern’s turn")).toBeVisible();
    });
    await test.step("and the organisation accepts six of the eight", async () => {
      await signIn(page, "Sam");
      await page.goto("/community");
      await page.getByRole("link", { name: "Northgate Facilities has pledged 8 bicycles" }).click();
      await page.getByLabel("How many do you accept?").fill("6");
      await page.getByRole("button", { name: "Accept this pledge" }).click();
      await expect(page.getByText(/6 bicycles/).first()).toBeVisible();
    });
    await test.step("and the supplier says that they arrived", async () => {
      await signIn(page, "Dev");
      await page.goto("/supplier");
      await page.getByRole("link", { name: "6 bicycles for Lozells Lantern" }).click();
      await page.getByRole("button", { name: "Save what arrived" }).click();
      await expect(page.getByText("It is Lozells Lantern’s turn")).toBeVisible();
    });
    await test.step("and the organisation confirms the five that really came, and is done", async () => {
      await signIn(page, "Sam");
      await page.getByRole("link", { name: "Did 6 bicycles arrive from Northgate Facilities?" }).click();
      await page.getByLabel("What really came?").fill("5");
      await page.getByRole("button", { name: "Yes, this came" }).click();
      await expect(page.getByText("5 of 6 bicycles")).toBeVisible();
      await page.getByRole("link", { name: "That is all we will get" }).click();
      await page.getByLabel("Why will no more come?").fill("One had a bent frame");
      await page.getByRole("button", { name: "Finish with what came" }).click();
      await expect(page.getByText("One had a bent frame", { exact: true })).toBeVisible();
    });
    await test.step("so that anybody sees what is still needed", async () => {
      await page.context().clearCookies();
      await page.goto("/bsol/projects?words=bicycles");
      await page.getByRole("link", { name: "Girls’ Bicycle Kitchen" }).click();
      await expect(page.getByText("5 of 12 bicycles")).toBeVisible();
    });
  });
});

test("declining costs nothing, and the reason stays private", async ({ page }) => {
  await test.step("given a pledge that does not fit", async () => {
    await signIn(page, "Grace");
    await page.goto("/bsol/projects?words=bicycles");
    await page.getByRole("link", { name: "Girls’ Bicycle Kitchen" }).click();
    await page
      .getByRole("link", { name: /^Pledge/ })
      .first()
      .click();
    await page.getByLabel("How many can you give?").fill("2");
    await page.getByRole("button", { name: "Pledge this to Lozells Lantern" }).click();
    await expect(page.getByText("It is Lozells Lantern’s turn")).toBeVisible();
  });
  const pledge = page.url();
  await test.step("when the organisation says no, thank you", async () => {
    await signIn(page, "Sam");
    await page.getByRole("link", { name: "Alder Catering has pledged 2 bicycles" }).click();
    await page.getByLabel("Why does it not fit?").fill("They are for grown-ups");
    await page.getByRole("button", { name: "Decline this pledge" }).click();
    await page.getByText("One earlier pledge").click();
    await expect(page.getByText("Declined").first()).toBeVisible();
  });
  await test.step("then the supplier reads kind words, and not the reason", async () => {
    await signIn(page, "Grace");
    await page.goto(pledge);
    await expect(page.getByText("It says nothing about your pledge")).toBeVisible();
    await expect(page.getByText("grown-ups")).toHaveCount(0);
  });
});
