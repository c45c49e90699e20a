import { expect, test } from "@playwright/test";
import { aPicture } from "../support/pictures";
import { signIn } from "./sign-in";

const thanks = "Six drops before five, and our bench fits in your van too. Thank you.";
const story = "Six families had a bed by tea time. “I steered it up the stairs,” said a boy of eight.";

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("something good has arrived: a thank-you and a story are told, read and taken back", async ({ page }) => {
    let match = "";
    let address = "";
    await test.step("given an arrival that its organisation confirms", async () => {
      await signIn(page, "Sam");
      await page.getByRole("link", { name: "Did 1 day arrive from Quillbrook Logistics?" }).click();
      match = page.url().replace(/#.*/, "");
      await page.getByRole("button", { name: "Yes, this came" }).click();
      await expect(page.getByRole("heading", { name: "Would you like to say thank you?" })).toBeVisible();
    });
    await test.step("when it is asked once, by letter and on its home", async () => {
      await expect(async () => {
        await page.goto("/community");
        await expect(page.getByRole("link", { name: "Say thank you to Quillbrook Logistics" })).toHaveCount(1, {
          timeout: 1_000,
        });
      }).toPass();
      await expect(async () => {
        await page.goto("/dev/mail");
        await page.getByRole("link", { name: "Would you like to say thank you? A Bed of Their Own" }).first().click();
        await expect(page.getByText("Quillbrook Logistics").first()).toBeVisible({ timeout: 1_000 });
      }).toPass();
      await page.goto("/community");
      await page.getByRole("link", { name: "Say thank you to Quillbrook Logistics" }).click();
    });
    await test.step("and writes what only one side reads, and what everybody may, with a photograph and a consent", async () => {
      await page.getByLabel("Your thank-you to Quillbrook Logistics").fill(thanks);
      await page.getByLabel("A story for everybody, if you like").fill("Amira, who is 7, has a bed.");
      await page.getByRole("button", { name: "Send it" }).click();
      await expect(page.getByRole("alert")).toContainText("This seems to name a child: “Amira, who is 7”");
      await expect(page.getByRole("alert")).toContainText("Say whether anybody is named or can be recognised");
      await expect(page.getByLabel("Your thank-you to Quillbrook Logistics")).toHaveValue(thanks);
      await page.getByLabel("A story for everybody, if you like").fill(story);
      await page
        .getByLabel("A photograph for the story, if you like")
        .setInputFiles({ name: "van.jpg", mimeType: "image/jpeg", buffer: await aPicture() });
      await page.getByLabel("What does the photograph show?").fill("A van with its doors open, and a mattress in it");
      await page.getByLabel("Yes, and everybody who is named or can be recognised has agreed").check();
      await page.getByRole("button", { name: "Send it" }).click();
      await expect(page.getByRole("heading", { name: "Your thank-you and your story" })).toBeVisible();
    });
    await test.step("then the supplier reads the thank-you and the story", async () => {
      await signIn(page, "Tom");
      await page.goto(match.replace("/community/", "/supplier/"));
      await expect(page.getByText(thanks)).toBeVisible();
      await page.getByRole("link", { name: "See it as everybody does" }).click();
      address = page.url();
    });
    await test.step("and everybody reads the story, and never the thank-you", async () => {
      await page.context().clearCookies();
      await page.goto(address);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("What came of 1 day");
      await expect(page.getByText(story)).toBeVisible();
      await expect(page.getByText(thanks)).toHaveCount(0);
      await page.getByRole("link", { name: "A Bed of Their Own" }).click();
      await expect(page.getByText(story)).toBeVisible();
      const picture = page.getByAltText("A van with its doors open, and a mattress in it");
      await expect(picture).toBeVisible();
      expect((await page.request.get((await picture.getAttribute("src")) ?? "")).status()).toBe(200);
    });
    await test.step("until somebody changes their mind, and one press takes it all back", async () => {
      const project = page.url();
      const picture =
        (await page.getByAltText("A van with its doors open, and a mattress in it").getAttribute("src")) ?? "";
      await signIn(page, "Sam");
      await page.goto(match);
      await page.getByRole("button", { name: "Take it back" }).click();
      await expect(page.getByText("Took the thank-you and the story back")).toBeVisible();
      await page.context().clearCookies();
      expect((await page.goto(address))?.status()).toBe(404);
      await page.goto(project);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("A Bed of Their Own");
      await expect(page.getByText(story)).toHaveCount(0);
      expect((await page.request.get(picture)).status()).toBe(404);
    });
  });

  test("a broker sets a thank-you aside with one press, and is not asked again", async ({ page }) => {
    await signIn(page, "Joan");
    const asked = page.getByRole("listitem").filter({ hasText: "Saturday Suppers, Aston · Saturday Suppers" });
    const thank = asked.getByRole("link", { name: /^Say thank you to/ });
    await expect(thank).toBeVisible();
    await asked.getByRole("button", { name: "Not this time" }).click();
    await expect(page.getByRole("heading", { name: "Your groups" })).toBeVisible();
    await expect(thank).toHaveCount(0);
  });
});
