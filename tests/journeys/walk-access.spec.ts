import { expect, test } from "@playwright/test";
import { addressOf } from "./examples";
import { pages } from "./pages";
import type { Listed } from "./public-pages";
import { type Person, signIn } from "./sign-in";

const everybody: (Person | null)[] = [null, "Sam", "Amina", "Dev", "Grace", "Tom", "Priya", "Joan", "Marek"];

function expected({ address, opens }: Listed, person: Person | null): "opens" | "sign in" | "register" | "not found" {
  if (opens === "anybody") return "opens";
  if (person === null) return "sign in";
  // Marek has no organisation yet: whichever page of a community organisation or supplier he follows, he may register one.
  if (person === "Marek" && /^\/(community|supplier)\b/.test(address)) return "register";
  return opens === "signed in" || opens.includes(person) ? "opens" : "not found";
}

for (const person of everybody) {
  test(`${person ?? "a visitor"} opens what is theirs, and nothing else exists`, async ({ page }) => {
    test.setTimeout(180_000);
    if (person) await signIn(page, person);
    for (const listed of Object.values(pages)) {
      const address = await addressOf(listed);
      if (address.startsWith("/sign-in")) continue; // leads those who are signed in to their own place
      const response = await page.request.get(address, { maxRedirects: 0 });
      const status = response.status();
      const got =
        status === 200 || (status === 307 && (response.headers()["location"] ?? "").includes(address))
          ? "opens"
          : status === 404
            ? "not found"
            : (response.headers()["location"] ?? "").includes("/sign-in")
              ? "sign in"
              : response.headers()["location"] === "/account/register"
                ? "register"
                : `status ${status}`;
      expect.soft(`${address} ${got}`).toBe(`${address} ${expected(listed, person)}`);
    }
  });
}

test("what is not there looks the same as what one may not see", async ({ page }) => {
  await signIn(page, "Dev");
  for (const address of [
    "/nowhere",
    "/bsol/projects/nothing-here",
    "/supplier/matches/not-an-id",
    "/procurement",
    "/supplier/pledges/0190b5a0-0000-7000-8000-000000000000",
  ]) {
    const response = await page.goto(address);
    expect(response?.status()).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(/not found|can’t find/i);
  }
});
