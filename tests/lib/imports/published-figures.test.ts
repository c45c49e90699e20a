import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { z } from "zod";
import { systemIn } from "@/lib/auth/actor";
import { importExtract } from "@/lib/imports/import-extract";
import { figuresAsJson } from "@/lib/metrics/figures-json";

const extract = "prisma/demonstration/programme-extract-2025-07.csv";
const group = z.record(z.string(), z.number());
const Published = z.object({
  as_at: z.string(),
  event: z.object({ name: z.string(), date: z.string() }),
  all: group,
  child_focused: group,
  after_event: group,
  after_event_child_focused: group,
});

test("the calibrated extract gives every published figure", async () => {
  const published = Published.parse(JSON.parse(await readFile("prisma/demonstration/published-2025-07.json", "utf8")));
  const imported = await importExtract(
    systemIn(null),
    { programme: "bsol", create: true, events: [{ name: published.event.name, heldOn: published.event.date }] },
    createReadStream(extract),
  );
  expect(imported).toMatchObject({ outcome: "applied", rows: 358, problems: [] });
  expect(imported.applied.projects).toEqual({ created: 200, updated: 0, unchanged: 0 });

  const figures = await figuresAsJson(systemIn(null), {
    programmeSlug: "bsol",
    asAt: published.as_at,
    eventName: published.event.name,
  });
  const {
    all,
    child_focused: child,
    after_event: after,
    after_event_child_focused: afterChild,
    log_rank: logRank,
  } = figures;
  expect(all).toMatchObject({
    listed: published.all["listed"],
    cash_requested_median_gbp: published.all["cash_requested_median_gbp"],
    cash_requested_min_gbp: published.all["cash_requested_min_gbp"],
    cash_requested_max_gbp: published.all["cash_requested_max_gbp"],
    cash_backed_gbp: published.all["cash_backed_gbp"],
  });
  expect((all.cash_requested_gbp / 1e6).toFixed(1)).toBe(String(published.all["cash_requested_gbp_rounded_millions"]));
  expect(Math.round(all.mean_days_backed_only ?? 0)).toBe(published.all["mean_days_backed_only"]);
  expect(child).toMatchObject({
    listed: published.child_focused["listed"],
    cash_requested_gbp: published.child_focused["cash_requested_gbp"],
    cash_backed_gbp: published.child_focused["cash_backed_gbp"],
  });
  expect(Math.round((100 * child.cash_backed_gbp) / all.cash_backed_gbp)).toBe(
    published.child_focused["share_of_cash_backed_pct"],
  );
  expect(after).toMatchObject({ listed: published.after_event["listed"], backed: published.after_event["backed"] });
  expect(Math.round(after?.mean_days_backed_only ?? 0)).toBe(published.after_event["mean_days_backed_only"]);
  expect(afterChild?.cash_backed_gbp).toBe(published.after_event_child_focused["cash_backed_gbp"]);
  expect(Math.round((100 * (afterChild?.cash_backed_gbp ?? 0)) / all.cash_backed_gbp)).toBe(
    published.after_event_child_focused["share_of_cash_backed_pct"],
  );
  expect(Math.round(figures.before_event?.mean_days_backed_only ?? 0)).toBe(147);
  expect(logRank.p).toBeGreaterThan(0.98);
  // The figures of this very file, to the last digit.
  expect([all.mean_days_backed_only, after?.mean_days_backed_only, logRank.p]).toMatchInlineSnapshot(`
    [
      91,
      22,
      0.9941659474249985,
    ]
  `);
});
