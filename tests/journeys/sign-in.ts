import { expect, type Page } from "@playwright/test";

export type Person = "Sam" | "Amina" | "Dev" | "Grace" | "Tom" | "Priya" | "Joan" | "Marek";

/** Signs in as one of the cast, by the one press that the demonstration offers. */
export async function signIn(page: Page, person: Person) {
  await page.context().clearCookies();
  await page.goto("/sign-in");
  await page.getByRole("button", { name: `Be ${person}` }).click();
  await expect(page).not.toHaveURL(/sign-in/);
}
