import { expect, type Page, test } from "@playwright/test";
import { signIn } from "./sign-in";

async function ask(lead: Page, supplier: string, quantity: string) {
  await lead.getByText("Ask another supplier to give a part", { exact: true }).click();
  await lead.getByLabel("Which supplier?").selectOption({ label: supplier });
  await lead.getByLabel("How much would they give?").last().fill(quantity);
  await lead.getByRole("button", { name: "Ask them", exact: true }).click();
  await expect(lead.getByRole("listitem").filter({ hasText: supplier })).toContainText("Asked");
}

async function sayYes(supplier: Page, person: "Grace" | "Tom", part: string) {
  await signIn(supplier, person);
  await supplier.goto("/supplier");
  await supplier
    .getByRole("link", { name: "Northgate Facilities asks you to give together for Lozells Lantern" })
    .click();
  await supplier.getByRole("button", { name: `Yes, we give ${part}` }).click();
  await expect(supplier.getByText(`You give ${part} of it`)).toBeVisible();
}

test("three suppliers give a pledge together, each answers and brings its own part, and each is counted for it", async ({
  page: lead,
  browser,
  baseURL,
}) => {
  const another = async () =>
    (await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) })).newPage();
  const [other, community] = [await another(), await another()];
  await test.step("given a supplier that pledges seven beds", async () => {
    await signIn(lead, "Dev");
    await lead.goto("/bsol/projects?words=beds");
    await lead.getByRole("link", { name: "A Bed of Their Own" }).first().click();
    await lead
      .getByRole("link", { name: /^Pledge beds/ })
      .first()
      .click();
    await lead.getByLabel("How many can you give?").fill("7");
    await lead.getByRole("button", { name: "Pledge this to Lozells Lantern" }).click();
    await expect(lead.getByText("Give it together with others?")).toBeVisible();
  });
  await test.step("when it asks two others to give a part, nothing can be accepted until both have said yes", async () => {
    await ask(lead, "Alder Catering", "3");
    await ask(lead, "Quillbrook Logistics", "2");
    await signIn(community, "Sam");
    await community.getByRole("link", { name: "Northgate Facilities has pledged 7 beds" }).click();
    await expect(community.getByText("It waits for Alder Catering and Quillbrook Logistics to say yes")).toBeVisible();
    await community.getByRole("button", { name: "Accept this pledge" }).click();
    await expect(community.getByRole("alert").first()).toContainText(
      "waits for Alder Catering and Quillbrook Logistics",
    );
  });
  await test.step("and both say yes, and it is accepted", async () => {
    await sayYes(other, "Grace", "3 beds");
    await sayYes(other, "Tom", "2 beds");
    await community.goto(community.url());
    await community.getByRole("button", { name: "Accept this pledge" }).click();
    await expect(community.getByText("Given together by 3")).toBeVisible();
  });
  await test.step("then each brings its own part, and is counted for it alone", async () => {
    await other.goto("/supplier/given");
    await expect(other.getByText("2 beds").first()).toBeVisible();
    await expect(other.getByText("7 beds")).toHaveCount(0);
    await lead.goto("/supplier/given");
    await expect(lead.getByText("2 beds").first()).toBeVisible();
  });
});
