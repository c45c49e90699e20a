import { expect, test, type Page } from "@playwright/test";

const list = "/bsol/projects";

async function howMany(page: Page): Promise<number> {
  const shown = await page.getByRole("heading", { name: /^(No|[\d,]+) projects?\b/ }).textContent();
  return Number(shown?.split(" ")[0]?.replaceAll(",", ""));
}

/** Ticks one choice of a filter and shows what fits; says how many projects it promised. */
async function choose(page: Page, name: string): Promise<number> {
  const choice = page.getByRole("checkbox", { name: new RegExp(`^${name} ?[\\d,]+ projects?$`) });
  const said = await page.locator("label", { has: choice }).textContent();
  await choice.check();
  await page.getByRole("button", { name: "Show", exact: true }).click();
  await expect(page.getByRole("link", { name: `Take away ${name}` })).toBeVisible();
  return Number(/([\d,]+) projects?$/.exec(said ?? "")?.[1]?.replaceAll(",", ""));
}

test("a misspelling finds what was meant, and can be insisted on", async ({ page }) => {
  await page.goto(list);
  await page.getByLabel("What could you give?").fill("moses baskit");
  await page.getByLabel("What could you give?").press("Enter");
  await expect(page.getByRole("link", { name: "moses baskets", exact: true })).toBeVisible();
  await expect(page.getByRole("article").first()).toContainText(/moses baskets/i);
  await page.getByRole("link", { name: "Search instead for moses baskit" }).click();
  await expect(page.getByRole("heading", { name: /^No projects/ })).toBeVisible();
  await page.goto(`${list}?words=lapop`);
  await expect(page.getByRole("link", { name: "laptops", exact: true })).toBeVisible();
});

test("who types is offered what may be meant, and takes it with the keys alone", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(list);
  const field = page.getByRole("combobox", { name: "What could you give?" });
  const options = page.getByRole("listbox", { name: "Suggestions" }).getByRole("option");
  const chosen = options.and(page.locator('[aria-selected="true"]'));
  await field.pressSequentially("la", { delay: 60 });
  await expect(field).toHaveAttribute("aria-expanded", "true");
  await expect(page.getByRole("status").filter({ hasText: /^\d+ suggestions$/ })).toHaveText(
    `${await options.count()} suggestions`,
  );
  await field.press("ArrowUp");
  await expect(options.last()).toHaveAttribute("aria-selected", "true");
  await expect(options.last()).toBeInViewport({ ratio: 0.9 });
  await expect(field).toHaveAttribute("aria-activedescendant", (await options.last().getAttribute("id")) ?? "none");
  await field.press("Home");
  await expect(chosen).toHaveCount(0);
  await expect(field).toBeFocused();
  await field.press("Escape");
  await expect(options).toHaveCount(0);
  await expect(field).toHaveValue("la");
  await field.press("ArrowDown");
  await expect(options.first()).toBeVisible();
  await field.press("ArrowDown");
  const meant = /Search for (.+)/.exec((await chosen.textContent()) ?? "")?.[1] ?? "none";
  await field.press("Enter");
  await expect(page.getByRole("link", { name: `Take away “${meant}”` })).toBeVisible();
  await expect(field).toHaveValue(meant);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("filters combine, each count is true, and back goes back", async ({ page }) => {
    await page.goto(list);
    const all = await howMany(page);
    const things = await test.step("when things are asked for, there are as many as was said", async () => {
      const said = await choose(page, "Things");
      expect(await howMany(page)).toBe(said);
      expect(said).toBeLessThan(all);
      return said;
    });
    await test.step("and with a driver too, as many as was said of both", async () => {
      const said = await choose(page, "Early childhood");
      expect(await howMany(page)).toBe(said);
      expect(said).toBeLessThan(things);
      await expect(page.getByRole("article").first()).toContainText("Early childhood");
    });
    await test.step("then back shows things again, and taking them away shows everything", async () => {
      await page.goBack();
      expect(await howMany(page)).toBe(things);
      await page.getByRole("link", { name: "Take away Things" }).click();
      expect(await howMany(page)).toBe(all);
    });
  });

  test("a map shows the same projects, and each ribbon on it leads to its own", async ({ page }) => {
    await page.goto(`${list}?words=books`);
    const found = await howMany(page);
    await page.getByRole("navigation", { name: "Show as" }).getByRole("link", { name: "Map" }).click();
    const map = page.getByRole("group", { name: "Map of the projects in this list" });
    await expect(map).toBeVisible();
    expect(await howMany(page)).toBe(found);
    const ribbon = map.getByRole("link").first();
    const leadsTo = page.locator(`[href="${await ribbon.getAttribute("href")}"]`);
    const title = (await page.getByRole("article").getByRole("link").and(leadsTo).textContent()) ?? "";
    await ribbon.focus();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  });
});
