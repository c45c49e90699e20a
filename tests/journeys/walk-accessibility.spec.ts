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

/** The words of whatever takes the focus by Tab and lies under something else (WCAG 2.4.11). */
async function hiddenStops(page: Page): Promise<string[]> {
  const hidden: string[] = [];
  for (let stop = 0; stop < 120; stop += 1) {
    await page.keyboard.press("Tab");
    const found = await page.evaluate(() => {
      const on = document.activeElement;
      if (on === null || on === document.body) return null;
      const { left, top, width, height } = on.getBoundingClientRect();
      // A link that goes over two lines is not in the middle of its box.
      const boxes = [...on.getClientRects()];
      const seen = [{ left, top, width, height }, ...boxes].some((box) => {
        const at = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
        return at !== null && (on.contains(at) || at.closest("label")?.contains(on));
      });
      return { seen, words: on.textContent || (on.getAttribute("name") ?? on.tagName) };
    });
    if (found === null) break;
    if (!found.seen) hidden.push(found.words);
  }
  return hidden;
}

test("nothing that takes the focus lies under what stays on the screen", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  for (const address of ["/", "/bsol/projects", "/sign-in"]) {
    for (const size of sizes) {
      await page.setViewportSize(size);
      await page.goto(address);
      expect.soft(await hiddenStops(page), `${address} at ${size.width}`).toEqual([]);
    }
  }
});

test("who has no scripts is told that a page is not there", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL === undefined ? {} : { baseURL }) });
  const page = await context.newPage();
  for (const address of ["/bsol/projects/none", "/none"]) {
    expect((await page.goto(address))?.status()).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("We can’t find that page");
  }
  await context.close();
});
