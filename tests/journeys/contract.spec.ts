import { expect, test } from "@playwright/test";
import { aPackage, aRelease } from "@/tests/lib/contracts/files";
import { signIn } from "./sign-in";

const title = "Keeping two clinics running";
const ocid = "ocds-h6vhtk-0j0001";

/** A release about an invented contract of Northgate Facilities, as Find a Tender publishes one. */
const release = aPackage(
  aRelease({
    ocid,
    contracts: [
      {
        ...{ id: "C1", awardID: "A1", title, status: "active" },
        period: { startDate: "2026-03-31T23:00:00Z", endDate: "2028-03-31T22:59:59Z" },
        value: { amount: 250000.5, currency: "GBP" },
      },
    ],
  }),
);

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a contract from OCDS, with its commitment met by a confirmed delivery", async ({ page }) => {
    await test.step("given a release that the procurement team looks at before it applies it", async () => {
      await signIn(page, "Priya");
      await page.goto("/sheets/contracts");
      await page
        .getByLabel("File")
        .setInputFiles({ name: "release.json", mimeType: "application/json", buffer: Buffer.from(release) });
      await page.getByRole("button", { name: "See what it would change" }).click();
      await expect(page.getByText("1 new contract, 0 changed contracts")).toBeVisible();
      await expect(page.getByRole("cell", { name: "£250,000.50" })).toBeVisible();
      await page.getByRole("button", { name: "Apply these changes" }).click();
      await expect(page.getByRole("heading", { name: "This file has been applied" })).toBeVisible();
    });
    await test.step("and a commitment written down from it", async () => {
      await page.goto("/procurement/contracts?words=clinics");
      await page.getByRole("link", { name: title }).click();
      await expect(page.getByRole("link", { name: "Northgate Facilities" })).toBeVisible();
      await page.getByRole("link", { name: "Add a commitment" }).click();
      await page.getByLabel("What was promised?").fill("A room for children’s groups");
      await page.getByLabel("How much?").fill("6");
      await page.getByLabel("Of what?").fill("hours");
      const due = new Date();
      await page.getByLabel("Day", { exact: true }).fill(String(due.getUTCDate()));
      await page.getByLabel("Month", { exact: true }).fill(String(due.getUTCMonth() + 1));
      await page.getByLabel("Year", { exact: true }).fill(String(due.getUTCFullYear()));
      await page.getByRole("button", { name: "Save this commitment" }).click();
      await expect(page.getByText("Inadequate").first()).toBeVisible();
    });
    await test.step("when the supplier says which confirmed delivery keeps it", async () => {
      await signIn(page, "Dev");
      await page.goto("/supplier/contracts");
      await page.getByRole("link", { name: /Girls’ Football/ }).click();
      await page.getByLabel(/A room for children’s groups: 6 hours/).check();
      await page.getByRole("button", { name: "Ask for it to count" }).click();
      await expect(page.getByText("Waiting to be agreed").first()).toBeVisible();
    });
    await test.step("and the procurement team agrees", async () => {
      await signIn(page, "Priya");
      await page
        .getByRole("link", { name: /A room for children’s groups/ })
        .first()
        .click();
      await page.getByRole("link", { name: "A room for children’s groups" }).click();
      await page.getByRole("button", { name: "Agree that it counts" }).click();
      await expect(page.getByText("6 hours of 6 hours").first()).toBeVisible();
    });
    await test.step("then the ledger shows it met, for both", async () => {
      await page.getByRole("link", { name: title }).first().click();
      await expect(page.getByText("1 of 1 commitment due by")).toBeVisible();
      await expect(page.getByText("Good", { exact: true }).first()).toBeVisible();
      await signIn(page, "Dev");
      await page.goto("/supplier/contracts");
      await expect(page.getByRole("row", { name: new RegExp(title) })).toContainText("1 of 1");
    });
  });
});
