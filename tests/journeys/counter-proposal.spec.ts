import { expect, type Page, test } from "@playwright/test";
import { signIn } from "./sign-in";

/** The middle of the month after next: always still to come. */
function later() {
  const day = new Date();
  day.setMonth(day.getMonth() + 2, 15);
  return { day: "15", month: String(day.getMonth() + 1), year: String(day.getFullYear()) };
}

async function proposeNine(page: Page) {
  const { day, month, year } = later();
  await page.getByText("Propose something else", { exact: true }).click();
  await page.getByLabel("How many?", { exact: true }).fill("31");
  await page.getByRole("button", { name: "Propose this to Alder Catering" }).click();
  await expect(page.getByRole("alert")).toContainText("beds are still needed");
  await page.getByLabel("How many?", { exact: true }).fill("9");
  await page.getByLabel("Day", { exact: true }).fill(day);
  await page.getByLabel("Month", { exact: true }).fill(month);
  await page.getByLabel("Year", { exact: true }).fill(year);
  await page.getByLabel("Why would this be better?").fill("Nine families have a room ready");
  await page.getByRole("button", { name: "Propose this to Alder Catering" }).click();
}

test("what is pledged is changed by the other side, agreed, brought and confirmed, by one of the two without JavaScript", async ({
  page: supplier,
  browser,
  baseURL,
}) => {
  const community = await (
    await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) })
  ).newPage();
  await test.step("given a supplier that pledges fifteen beds", async () => {
    await signIn(supplier, "Grace");
    await supplier.goto("/bsol/projects?words=beds");
    await supplier.getByRole("link", { name: "A Bed of Their Own" }).first().click();
    await supplier
      .getByRole("link", { name: /^Pledge beds/ })
      .first()
      .click();
    await supplier.getByLabel("How many can you give?").fill("15");
    await supplier.getByRole("button", { name: "Pledge this to Lozells Lantern" }).click();
    await expect(supplier.getByText("It is Lozells Lantern’s turn")).toBeVisible();
    await expect(supplier.getByText(/If nothing is done, we ask them again on/)).toBeVisible();
  });
  await test.step("when the community organisation proposes nine, later, and writes a line", async () => {
    await signIn(community, "Sam");
    await community.getByRole("link", { name: "Alder Catering has pledged 15 beds" }).click();
    await expect(community.getByText("It is your turn")).toBeVisible();
    await proposeNine(community);
    await expect(community.getByText("It is Alder Catering’s turn")).toBeVisible();
    await community.getByLabel("Write to each other").fill("The stairs are narrow, but we are many.");
    await community.getByRole("button", { name: "Send" }).click();
    await expect(community.getByText("The stairs are narrow, but we are many.")).toBeVisible();
    await expect(community.getByRole("button", { name: "Accept this pledge" })).toHaveCount(0);
  });
  await test.step("then the supplier reads both, and agrees", async () => {
    await supplier.goto("/supplier");
    await supplier.getByRole("link", { name: "9 beds for Lozells Lantern" }).click();
    await expect(supplier.getByText("It is your turn")).toBeVisible();
    await expect(supplier.getByText("Nine families have a room ready")).toBeVisible();
    await expect(supplier.getByText("The stairs are narrow, but we are many.")).toBeVisible();
    await supplier.getByRole("button", { name: "Agree to 9 beds" }).click();
    await expect(supplier.getByRole("heading", { level: 1, name: "9 beds for Lozells Lantern" })).toBeVisible();
  });
  await test.step("and brings them", async () => {
    await supplier.getByRole("button", { name: "Save what arrived" }).click();
    await expect(supplier.getByText("It is Lozells Lantern’s turn")).toBeVisible();
  });
  await test.step("and the community organisation confirms it, which completes it", async () => {
    await community.goto("/community");
    await community.getByRole("link", { name: "Did 9 beds arrive from Alder Catering?" }).click();
    await community.getByRole("button", { name: "Yes, this came" }).click();
    await expect(community.getByText("9 of 9 beds")).toBeVisible();
    await expect(community.getByText("Arrived", { exact: true })).toBeVisible();
    await expect(community.getByText(/Proposed something else: 9 beds, by 15 /)).toBeVisible();
  });
  await community.context().close();
});
