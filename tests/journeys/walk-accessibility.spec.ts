import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, type Page, test } from "@playwright/test";
import { addressOf } from "./examples";
import { pagesByViewer } from "./pages";
import { signIn } from "./sign-in";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

type Problem = { id: string; nodes: { target: unknown[] }[] };

/** What axe finds wrong with the page as it stands: each rule with the places where it is broken. */
async function problems(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const found = await page.evaluate(async (tags) => {
    const run = (
      globalThis as unknown as { axe: { run: (on: Document, options: object) => Promise<{ violations: unknown[] }> } }
    ).axe.run;
    return (await run(document, { runOnly: tags })).violations;
  }, rules);
  return (found as Problem[]).map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`,
  );
}

const sizes = [
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
];
/** A page on a desk made four times as large (WCAG 1.4.10). */
const enlarged = { width: 320, height: 256 };

async function scrollsSideways(page: Page, size: { width: number; height: number }): Promise<boolean> {
  await page.setViewportSize(size);
  return page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
}

for (const [who, listed] of pagesByViewer()) {
  for (const colorScheme of ["light", "dark"] as const) {
    test(`what ${who} sees keeps to WCAG 2.2 AA at both widths, ${colorScheme}`, async ({ page }) => {
      test.setTimeout(300_000);
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      if (who !== "nobody") await signIn(page, who);
      for (const entry of listed) {
        const address = await addressOf(entry);
        await page.goto(address);
        for (const size of sizes) {
          expect.soft(await scrollsSideways(page, size), `${address} at ${size.width} scrolls sideways`).toBe(false);
          expect.soft(await problems(page), `${address} at ${size.width}`).toEqual([]);
        }
        expect.soft(await scrollsSideways(page, enlarged), `${address} at 320 scrolls sideways`).toBe(false);
      }
    });
  }
}
