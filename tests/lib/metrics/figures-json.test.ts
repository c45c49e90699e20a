import { expect, test } from "vitest";
import { systemIn } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { figuresAsJson } from "@/lib/metrics/figures-json";
import { aCashNeed, aMatch, anActor, aProgramme, aProject } from "@/tests/support/factories";

const noon = (day: string) => new Date(`${day}T12:00:00Z`);

async function aSmallProgramme() {
  const programme = await aProgramme({ slug: "bsol" });
  await db.event.create({
    data: { programmeId: programme.id, name: "Social Value Conference", heldOn: new Date("2024-02-01") },
  });
  const project = await aProject({ programmeId: programme.id, listedAt: noon("2024-01-01") });
  const need = await aCashNeed({ projectId: project.id });
  await aMatch({ needId: need.id, quantity: 100_050, agreedAt: noon("2024-01-11") });
  await aProject({ programmeId: programme.id, listedAt: noon("2024-02-01"), childFocused: false });
  return programme;
}

test("figures are in pounds and shares, with null where there is nothing", async () => {
  await aSmallProgramme();
  const figures = await figuresAsJson(systemIn(null), {
    programmeSlug: "bsol",
    asAt: "2024-03-31",
    eventName: "social value conference",
  });
  expect(figures.as_at).toBe("2024-03-31");
  expect(figures.all).toEqual({
    listed: 2,
    backed: 1,
    backed_share: 0.5,
    cash_requested_gbp: 2970,
    cash_requested_median_gbp: 2970,
    cash_requested_min_gbp: 2970,
    cash_requested_max_gbp: 2970,
    cash_backed_gbp: 1000.5,
    mean_days_backed_only: 10,
    median_days_backed_only: 10,
    km_median_days: 10,
    km_backed_by_30: 0.5,
    km_backed_by_90: 0.5,
    km_backed_by_180: 0.5,
    rmst_180_days: 95,
  });
  expect(figures.after_event).toMatchObject({
    listed: 1,
    backed: 0,
    cash_requested_gbp: 0,
    cash_requested_median_gbp: null,
    km_median_days: null,
  });
  expect(figures.after_event_child_focused).toMatchObject({
    listed: 0,
    backed_share: null,
    km_backed_by_30: null,
    rmst_180_days: null,
  });
  expect(figures.log_rank.p).toBeCloseTo(0.3173, 4);
});

test("without an event there is no before and after", async () => {
  await aSmallProgramme();
  const figures = await figuresAsJson(systemIn(null), { programmeSlug: "bsol", asAt: "2024-03-31" });
  expect(figures).toMatchObject({
    before_event: null,
    after_event: null,
    after_event_child_focused: null,
    log_rank: { chi_square: null, p: null },
  });
});

test("an event may be given by its day", async () => {
  await aSmallProgramme();
  const figures = await figuresAsJson(systemIn(null), {
    programmeSlug: "bsol",
    asAt: "2024-03-31",
    eventDate: "2024-01-01",
  });
  expect(figures.before_event).toMatchObject({ listed: 0 });
  expect(figures.after_event).toMatchObject({ listed: 2 });
});

test("a programme, a day or an event that there is not is refused", async () => {
  const programme = await aSmallProgramme();
  const ask = (input: object) => figuresAsJson(systemIn(programme.id), { programmeSlug: "bsol", ...input });
  await expect(ask({ programmeSlug: "elsewhere" })).rejects.toMatchObject({ kind: "notFound" });
  await expect(ask({ asAt: "2024-02-30" })).rejects.toMatchObject({ kind: "invalid" });
  await expect(ask({ eventName: "Summer fair" })).rejects.toMatchObject({ kind: "invalid" });
});

test("another programme's team finds nothing", async () => {
  const team = await anActor("procurement");
  await aSmallProgramme();
  await expect(figuresAsJson(team, { programmeSlug: "bsol" })).rejects.toMatchObject({ kind: "notFound" });
});
