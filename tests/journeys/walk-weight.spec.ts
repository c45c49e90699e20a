import { expect, type Page, test } from "@playwright/test";
import { addressOf } from "./examples";
import { pagesByViewer } from "./pages";
import { signIn } from "./sign-in";

/** How many bytes of JavaScript a page loads, as they are sent. */
async function weigh(page: Page, address: string): Promise<number> {
  await page.goto(address, { waitUntil: "networkidle" });
  return page.evaluate(() =>
    (performance.getEntriesByType("resource") as PerformanceResourceTiming[])
      .filter(({ name }) => new URL(name).pathname.endsWith(".js"))
      .reduce((bytes, { encodedBodySize }) => bytes + encodedBodySize, 0),
  );
}

for (const [who, listed] of pagesByViewer()) {
  const most = who === "nobody" ? 5_000 : 25_000;
  test(`what ${who} sees adds at most ${most / 1_000} kB of JavaScript to an empty page`, async ({ page }) => {
    test.setTimeout(180_000);
    if (who !== "nobody") await signIn(page, who);
    const empty = await weigh(page, "/dev/empty");
    expect(empty).toBeGreaterThan(50_000);
    for (const entry of listed) {
      const address = await addressOf(entry);
      if (address === "/dev/components") continue; // every component at once, for those who build with them
      expect.soft((await weigh(page, address)) - empty, address).toBeLessThanOrEqual(most);
    }
  });
}
