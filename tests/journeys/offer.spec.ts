import { expect, test } from "@playwright/test";
import { signIn } from "./sign-in";

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("what a supplier offers is asked for, pledged and accepted", async ({ page }) => {
    const pitch = "A fenced, lit five-a-side pitch after school, behind our kitchens";
    await test.step("given a supplier that says what it could give", async () => {
      await signIn(page, "Grace");
      await page.goto("/supplier/offers/new");
      await page.getByLabel("A room or a place").check();
      await page.getByRole("button", { name: "Continue" }).click();
      await page.getByLabel("What could you give?").fill(pitch);
      await page.getByLabel("How many?").fill("3");
      await page.getByLabel("Of what?").fill("hours");
      await page.getByRole("button", { name: "Save this offer" }).click();
    });
    await test.step("and is shown at once what needs it", async () => {
      await expect(page.getByRole("heading", { level: 1, name: pitch })).toBeVisible();
      await expect(page.getByRole("link", { name: "Girls’ Football, Small Heath" })).toBeVisible();
    });
    await test.step("when the organisation asks for it", async () => {
      await signIn(page, "Amina");
      await page
        .getByRole("link", { name: /Girls’ Football, Small Heath/ })
        .first()
        .click();
      await page
        .getByRole("link", { name: /^Ask for it/ })
        .first()
        .click();
      await expect(page.getByRole("heading", { level: 1, name: "Offers that could help" })).toBeVisible();
      const offer = page.getByRole("region").or(page.locator("section")).filter({ hasText: pitch });
      const form = offer.getByRole("button", { name: "Ask Alder Catering" });
      if (!(await form.isVisible())) await offer.getByText("Ask Alder Catering for this").click();
      await offer.getByLabel("How many would you like?").fill("2");
      await offer.getByLabel("What would it make possible?").fill("Two more Wednesdays in the dark months");
      await form.click();
      await expect(page.getByRole("heading", { level: 1, name: "2 hours from Alder Catering" })).toBeVisible();
    });
    const asked = page.url();
    await test.step("and the supplier says yes", async () => {
      await signIn(page, "Grace");
      await page.getByRole("link", { name: "Bright Kites Youth Project asks for 2 hours" }).click();
      await expect(page.getByText("Two more Wednesdays in the dark months")).toBeVisible();
      await page.getByRole("button", { name: "Pledge this" }).click();
      await expect(page.getByText("It is Bright Kites Youth Project’s turn")).toBeVisible();
    });
    await test.step("then the organisation accepts, and there is a match", async () => {
      await signIn(page, "Amina");
      await page.goto(asked);
      await expect(page.getByRole("heading", { name: "Alder Catering said yes" })).toBeVisible();
      await page.getByRole("link", { name: "Answer the pledge" }).click();
      await page.getByRole("button", { name: "Accept this pledge" }).click();
      await expect(page).toHaveURL(/\/community\/matches\//);
      await expect(page.getByText(/2 hours/).first()).toBeVisible();
    });
  });
});
