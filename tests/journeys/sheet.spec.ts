import { expect, test } from "@playwright/test";
import { signIn } from "./sign-in";

const group = "Saturday Suppers, Aston";
const title = "A second pan";
const csv = (youngest: string) =>
  `Project,Organisation,In a sentence or two,Why it is needed,Mainly for children,Children,Youngest,Oldest\r\n` +
  `${title},"${group}",A pan that feeds forty more.,The queue is longer than the pan.,yes,40,${youngest},11\r\n`;
const table = (text: string) => ({ name: "projects.csv", mimeType: "text/csv", buffer: Buffer.from(text) });

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });

  test("a broker brings its groups’ projects in a spreadsheet, and sees first what that would change", async ({
    page,
  }) => {
    await test.step("given the way from the broker’s home, and a file with a mistake", async () => {
      await signIn(page, "Joan");
      await page.getByRole("link", { name: "Bring it back, changed" }).click();
      await page.getByLabel("File").setInputFiles(table(csv("three")));
      await page.getByRole("button", { name: "See what it would change" }).click();
      await expect(page.getByText("Nothing can be applied while there is an error")).toBeVisible();
      await expect(page.getByText(/Row 2.*Youngest|Youngest.*row 2/i).first()).toBeVisible();
    });
    await test.step("when the mistake is put right", async () => {
      await page.getByRole("link", { name: "send it again" }).click();
      await page.getByLabel("File").setInputFiles(table(csv("3")));
      await page.getByRole("button", { name: "See what it would change" }).click();
      await expect(page.getByText(title).first()).toBeVisible();
      await page.getByRole("button", { name: "Apply these changes" }).click();
    });
    await test.step("then the project waits at home as a draft of the group", async () => {
      await page.goto("/broker");
      await expect(page.getByRole("link", { name: `Finish ${title}` })).toBeVisible();
    });
  });
});
