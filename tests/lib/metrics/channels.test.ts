import fc from "fast-check";
import { expect, test } from "vitest";
import { visitorTo } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import type { Channel } from "@/lib/generated/prisma/enums";
import { askedOf, everyChannel, readChannels } from "@/lib/metrics/channels";
import { channelsNamed, countedInWords, ledgerCountedInWords } from "@/lib/metrics/channels-in-words";
import { figuresAsJson } from "@/lib/metrics/figures-json";
import { loadFigures } from "@/lib/metrics/load-figures";
import { programmeFigures } from "@/lib/metrics/programme-figures";
import { publicFigures } from "@/lib/metrics/public-figures";
import {
  aCashNeed,
  aDelivery,
  aMatch,
  anActor,
  aNeed,
  aProgramme,
  aProject,
  theSystem,
} from "@/tests/support/factories";

const noon = (day: number) => new Date(Date.UTC(2026, 0, day, 12));
const asAt = "2026-06-30";
const all: Channel[] = [...everyChannel];

test("an address names channels once, several times or with commas, and every one counts where it names none", () => {
  expect(readChannels(["event", "platform"])).toEqual(["platform", "event"]);
  expect(readChannels("broker,event,broker")).toEqual(["event", "broker"]);
  for (const none of [undefined, "", [], "post", ["x", 3]]) expect(readChannels(none)).toEqual(everyChannel);
  expect(askedOf(everyChannel)).toEqual({});
  expect(askedOf(["event", "broker"])).toEqual({ channel: "event,broker" });
});

test("what is counted and left out is said in words", () => {
  const none = { matches: [], unconfirmed: 0 };
  const elsewhere = { channel: "off_platform", matches: 12 } as const;
  expect(countedInWords(everyChannel, none)).toEqual(["Counting every match, however it was agreed."]);
  expect(countedInWords(["platform", "event", "broker"], { matches: [elsewhere], unconfirmed: 0 })).toEqual([
    "Counting only what was agreed in Maypole, at events and through brokers; 12 matches made elsewhere are left out.",
  ]);
  expect(
    countedInWords(["platform"], { matches: [{ channel: "event", matches: 1 }, elsewhere], unconfirmed: 0 })[0],
  ).toMatch(/; 1 match made at events and 12 made elsewhere are left out\.$/);
  expect(countedInWords(["platform"], { ...none, matches: [{ channel: "event", matches: 1 }] })[0]).toMatch(
    /1 match made at events is left out\.$/,
  );
  expect(countedInWords(["event"], none)[0]).toMatch(/; no match was made in another way\.$/);
  expect(countedInWords(everyChannel, { ...none, unconfirmed: 1 })[1]).toMatch(/^One deal .* counts all the same/);
  expect(countedInWords(everyChannel, { ...none, unconfirmed: 3 })[1]).toMatch(/^3 deals .* count all the same/);
  expect(ledgerCountedInWords(["platform", "event", "broker"])).toMatch(/what was agreed elsewhere is left out/);
  expect([channelsNamed(everyChannel), channelsNamed(["event", "broker"])]).toEqual([
    "every match",
    "at events and through brokers",
  ]);
});

type Told = { project: number; cash: boolean; quantity: number; channel: Channel; day: number; ended: number | null };
const told = fc.record<Told>({
  ...{ project: fc.nat(3), cash: fc.boolean(), quantity: fc.integer({ min: 1, max: 30 }) },
  ...{ channel: fc.constantFrom(...all), day: fc.integer({ min: 2, max: 150 }) },
  ended: fc.option(fc.integer({ min: 1, max: 40 })),
});

/** Four projects, two of them ended, with a need for cash and one for hours each, and the matches told. */
async function aProgrammeOf(matches: readonly Told[]) {
  const { id: programmeId } = await aProgramme();
  const projects = await Promise.all(
    [0, 1, 2, 3].map(async (each) => {
      const ended = each > 1 ? { status: "closed" as const, endedAt: noon(160) } : {};
      const { id: projectId } = await aProject({
        programmeId,
        listedAt: noon(1 + each),
        childFocused: each % 2 === 0,
        ...ended,
      });
      const hours = { type: "volunteering", unit: "hour", quantity: 1000 } as const;
      return { cash: await aCashNeed({ projectId, quantity: 100_000 }), hours: await aNeed({ projectId, ...hours }) };
    }),
  );
  for (const { project, cash, quantity, channel, day, ended } of matches) {
    const need = projects[project]![cash ? "cash" : "hours"];
    const end =
      ended === null
        ? {}
        : { status: "cancelled" as const, endedAt: noon(day + ended), endedReason: "x", returnedQuantity: quantity };
    const { id: matchId } = await aMatch({ needId: need.id, quantity, channel, agreedAt: noon(day), ...end });
    if (!cash && ended === null) await aDelivery({ matchId, quantity, status: "confirmed", decidedAt: noon(day + 1) });
  }
  return programmeId;
}

async function figuresOf(programmeId: string, channels: readonly Channel[]) {
  const system = { ...(await theSystem()), programmeId };
  const { groups, logRank } = await programmeFigures(system, { asAt, eventDay: "2026-01-03", channels });
  const { leftOut, ...seen } = await publicFigures(visitorTo(programmeId), asAt, channels);
  const left = leftOut.matches.reduce((sum, { matches }) => sum + matches, 0);
  return { figures: { groups, logRank, ...seen, channels: null }, left };
}

test("the figures of some channels are those of a programme that has only their matches", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(told, { maxLength: 8 }),
      fc.subarray(all, { minLength: 1 }),
      async (matches, channels) => {
        const counted = matches.filter(({ channel }) => channels.includes(channel));
        const chosen = await figuresOf(await aProgrammeOf(matches), channels);
        const alone = await figuresOf(await aProgrammeOf(counted), everyChannel);
        expect(chosen.figures).toEqual(alone.figures);
        expect(chosen.left).toBe(matches.length - counted.length);
      },
    ),
    { numRuns: 12 },
  );
}, 120_000);

test("listed stays listed, and a project is backed by its first match that counts", async () => {
  const team = await anActor("procurement");
  const project = await aProject({ listedAt: noon(1) });
  await aProject({ listedAt: noon(1) });
  const need = await aNeed({ projectId: project.id });
  await aMatch({ needId: need.id, channel: "event", agreedAt: noon(11) });
  await aMatch({ needId: need.id, channel: "off_platform", agreedAt: noon(31) });
  const of = async (channel: string) => (await loadFigures(team, { "as-at": "30/6/2026", channel })).figures;
  const meanOf = async (channel: string) => (await of(channel)).groups.all.backedOnly.meanDays;
  expect([await meanOf("event"), await meanOf("off_platform"), await meanOf("event,off_platform")]).toEqual([
    10, 30, 10,
  ]);
  const { groups, leftOut } = await of("platform,broker");
  expect(groups.all.byCount).toMatchObject({ count: 0, total: 2 });
  expect(groups.all.stillWaiting.projects).toBe(2);
  expect(leftOut.matches).toEqual([
    { channel: "event", matches: 1 },
    { channel: "off_platform", matches: 1 },
  ]);
});

test("a deal counts before both sides have confirmed it, and the figures say how many such there were by the day", async () => {
  const team = await anActor("procurement");
  const project = await aProject({ listedAt: noon(1) });
  const need = await aNeed({ projectId: project.id });
  const deal = async (confirmed: { supplier?: Date; community?: Date; endedAt?: Date }) => {
    const ended = confirmed.endedAt && {
      status: "cancelled" as const,
      endedAt: confirmed.endedAt,
      endedReason: "x",
      returnedQuantity: 1,
    };
    const { id: matchId } = await aMatch({
      needId: need.id,
      quantity: 1,
      channel: "event",
      agreedAt: noon(5),
      ...ended,
    });
    await db.deal.create({
      data: {
        ...{ matchId, agreedOn: noon(5), recordedAt: noon(6) },
        ...{ supplierConfirmedAt: confirmed.supplier ?? null, communityConfirmedAt: confirmed.community ?? null },
      },
    });
  };
  await deal({ supplier: noon(6), community: noon(20) });
  await deal({ community: noon(6) });
  await deal({ endedAt: noon(15) });
  const on = async (day: string, channel = "") => {
    const { figures } = await loadFigures(team, { "as-at": day, channel });
    return [figures.groups.all.byCount.count, figures.leftOut.unconfirmed];
  };
  expect(await on("10/1/2026")).toEqual([1, 3]);
  expect(await on("16/1/2026")).toEqual([1, 2]);
  expect(await on("30/1/2026")).toEqual([1, 1]);
  expect(await on("30/1/2026", "platform")).toEqual([0, 0]);
});

test("figures for other systems say which channels they count, and refuse one that there is not", async () => {
  const { slug, id: programmeId } = await aProgramme();
  const project = await aProject({ programmeId, listedAt: noon(1) });
  const need = await aNeed({ projectId: project.id });
  await aMatch({ needId: need.id, channel: "broker", agreedAt: noon(5) });
  const asked = { programmeSlug: slug, asAt };
  const system = { ...(await theSystem()), programmeId };
  expect(await figuresAsJson(system, { ...asked, channels: ["platform"] })).toMatchObject({
    ...{ channels: ["platform"], matches_left_out: 1, all: { listed: 1, backed: 0 } },
  });
  expect(await figuresAsJson(system, asked)).toMatchObject({ channels: all, matches_left_out: 0, all: { backed: 1 } });
  const refused = figuresAsJson(system, { ...asked, channels: ["post"] });
  await expect(refused).rejects.toMatchObject({ kind: "invalid" });
});
