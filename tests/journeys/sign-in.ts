import { expect, type Page } from "@playwright/test";
import { cast } from "@/prisma/demonstration/cast";

export type Person = "Sam" | "Amina" | "Dev" | "Grace" | "Priya" | "Joan" | "Marek";

/** Signs in as one of the cast, by the one press that the demonstration offers. */
export async function signIn(page: Page, person: Person) {
  await page.context().clearCookies();
  await page.goto("/sign-in");
  await page.getByRole("button", { name: `Be ${person}` }).click();
  await expect(page).not.toHaveURL(/sign-in/);
}

export const memberOf = (person: Person) => {
  const member = cast.find(({ name }) => name.startsWith(`${person} `));
  if (!member) throw new Error(`${person} is not in the cast`);
  return member;
};
