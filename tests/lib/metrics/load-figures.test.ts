import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { dayInLondon } from "@/lib/dates";
import { loadFigures } from "@/lib/metrics/load-figures";
import { anActor, aProject } from "@/tests/support/factories";

async function aTeamWithEvents() {
  const team = await anActor("procurement");
  const event = (name: string, day: string, status: "held" | "cancelled" = "held") =>
    db.event.create({ data: { programmeId: team.programmeId!, name, heldOn: new Date(day), status } });
  await event("Conference", "2024-09-19");
  await event("Fair", "2025-03-01");
  await event("Picnic", "2025-04-01", "cancelled");
  await aProject({ listedAt: new Date("2024-10-01T12:00:00Z") });
  return team;
}

test("today and the latest event are shown unless asked otherwise", async () => {
  const shown = await loadFigures(await aTeamWithEvents(), {});
  expect(shown).toMatchObject({ asAt: dayInLondon(new Date()), event: { name: "Fair" }, fields: {} });
  expect(shown.events.map(({ name }) => name)).toEqual(["Fair", "Conference"]);
  expect(shown.figures.groups.all.byNeed).toMatchObject({ count: 0, total: 0 });
});

test("only events held by the day can be chosen, and there may be none", async () => {
  const team = await aTeamWithEvents();
  const shown = await loadFigures(team, { "as-at": "31/12/2024" });
  expect(shown).toMatchObject({ asAt: "2024-12-31", event: { name: "Conference" } });
  expect(shown.figures.groups.afterEvent.byCount.total).toBe(1);
  expect((await loadFigures(team, { event: "none" })).event).toBeNull();
});

test("a day that cannot be is told beside its field, with today's figures", async () => {
  const team = await aTeamWithEvents();
  for (const typed of ["31/2/2025", "soon", "1/1/2999"]) {
    const shown = await loadFigures(team, { "as-at": typed });
    expect(shown).toMatchObject({ asked: typed, asAt: dayInLondon(new Date()) });
    expect(shown.fields["as-at"]).toHaveLength(1);
  }
});

test("only the procurement team may look", async () => {
  await expect(loadFigures(await anActor("supplier"), {})).rejects.toMatchObject({ kind: "notAllowed" });
});
