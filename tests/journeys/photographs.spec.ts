import { expect, test, type Page } from "@playwright/test";
import { aPdf, aPicture } from "@/tests/support/pictures";
import { signIn } from "./sign-in";

async function openFiles(page: Page) {
  await signIn(page, "Sam");
  await page.getByRole("link", { name: "A Bed of Their Own" }).first().click();
  await page.getByRole("link", { name: "Photographs and documents" }).click();
}

async function choose(page: Page, name: string, buffer: Buffer) {
  await page.getByLabel("Photograph", { exact: true }).setInputFiles({ name, mimeType: "image/jpeg", buffer });
}

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("an upload that is no photograph is refused beside its field, and one that is is shown until it is taken back", async ({
      page,
    }) => {
      const says = `Five beds, ${javaScriptEnabled ? "drawn" : "painted"}.`;
      const ours = page.getByRole("img", { name: says });
      await openFiles(page);
      const address = page.url();
      await test.step("given a page that calls itself a photograph", async () => {
        await choose(page, "beds.jpg", Buffer.from("<script>alert(1)</script>"));
        await page.getByLabel("What does it show?").fill(says);
        await page.getByLabel("No, nobody can be recognised").check();
        await page.getByRole("button", { name: "Add this photograph" }).click();
      });
      await test.step("when it is refused, what was typed is still there", async () => {
        await expect(page.locator("#file-error")).toContainText("That file is not a photograph");
        await expect(page.getByLabel("What does it show?")).toHaveValue(says);
        await expect(page.getByLabel("No, nobody can be recognised")).toBeChecked();
      });
      await test.step("and a photograph is chosen instead", async () => {
        await choose(page, "beds.jpg", await aPicture());
        await page.getByRole("button", { name: "Add this photograph" }).click();
        await expect(ours).toBeVisible({ timeout: 30_000 });
      });
      await test.step("then anybody sees it, until it is taken back", async () => {
        await page.goto("/community");
        await page.getByRole("link", { name: "A Bed of Their Own" }).first().click();
        await page.getByRole("link", { name: "See it as others do" }).click();
        await expect(ours).toBeVisible();
        await page.goto(address);
        await page.getByRole("link", { name: `Change or remove “${says}”` }).click();
        await page.getByRole("button", { name: "Remove this photograph" }).click();
        await expect(page.getByRole("heading", { name: "Photographs and documents" })).toBeVisible();
        await expect(ours).toHaveCount(0);
      });
    });
  });

test("a PDF with a script in it is refused, and one without is there to save", async ({ page }) => {
  await openFiles(page);
  await page.getByRole("link", { name: "Add a document" }).click();
  const send = async (buffer: Buffer) => {
    await page
      .getByLabel("Document", { exact: true })
      .setInputFiles({ name: "a.pdf", mimeType: "application/pdf", buffer });
    await page.getByLabel("What is it?").fill("Letter from the school");
    await page.getByRole("button", { name: "Add this document" }).click();
  };
  await send(aPdf({ more: "5 0 obj << /S /JavaScript /JS (app.alert(1)) >> endobj" }));
  await expect(page.locator("#file-error")).toContainText("That PDF holds a script");
  await send(aPdf());
  const link = page.getByRole("link", { name: "Letter from the school", exact: true });
  await expect(link).toBeVisible();
  const answer = await page.request.get((await link.getAttribute("href")) ?? "");
  expect(answer.headers()["content-disposition"]).toContain("attachment");
});
