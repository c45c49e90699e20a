import { readXlsx } from "hucre/xlsx";
import { expect, test } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { exportList } from "@/lib/exports/export-list";
import { inBatches } from "@/lib/exports/table";
import { writeTable } from "@/lib/exports/write-table";
import { acceptPledge } from "@/lib/pledges/accept-pledge";
import { declinePledge } from "@/lib/pledges/decline-pledge";
import { makePledge } from "@/lib/pledges/make-pledge";
import { confirmShare } from "@/lib/shares/confirm-share";
import {
  actorFor,
  aDelivery,
  aMatch,
  aNeed,
  anActor,
  anOffer,
  anOrganisation,
  aProgramme,
  aProject,
} from "@/tests/support/factories";
import { aPledgeOfTwelve, org } from "@/tests/support/joint-pledge";

const read = async (bytes: ReadableStream<Uint8Array>) => Buffer.from(await new Response(bytes).arrayBuffer());

/** The lines of a list as CSV, its headings first. */
async function csv(actor: Actor, list: string, query: Record<string, string> = {}) {
  const { bytes } = await exportList(actor, list, { ...query, format: "csv" });
  const text = (await read(bytes)).toString("utf8");
  expect(text.codePointAt(0)).toBe(0xfeff);
  return text.slice(1).trimEnd().split("\r\n");
}

test("a search is taken away as it was filtered, the newest first, and that is on the record", async () => {
  const team = await anActor("procurement");
  const bed = await aProject({
    title: "Beds for siblings",
    listedAt: new Date("2026-01-05"),
    submittedAt: new Date("2026-01-01"),
  });
  await aNeed({ projectId: bed.id, type: "goods", quantity: 3 });
  const van = await aProject({
    title: "A van for outings",
    listedAt: new Date("2026-02-05"),
    submittedAt: new Date("2026-01-01"),
  });
  await aNeed({ projectId: van.id, type: "cash", quantity: 123_450, unit: "pounds" });
  await aProject({ status: "draft", title: "Nobody's yet" });
  const all = await csv(team, "projects");
  expect(all.slice(1).map((line) => line.split(",")[0])).toEqual(["A van for outings", "Beds for siblings"]);
  expect(all[1]).toContain(",1234.50,");
  expect(await csv(team, "projects", { type: "goods" })).toHaveLength(2);
  const taken = await db.activity.findFirstOrThrow({ where: { name: "export.made" }, orderBy: { seq: "desc" } });
  expect(taken).toMatchObject({
    userId: team.userId,
    details: { what: "projects", format: "csv", asked: "type=goods&format=csv" },
  });
});

test("each side takes away what it may see, and why a pledge was declined stays with those who declined it", async () => {
  const community = await anActor("community");
  const [supplier, rival] = [await anActor("supplier"), await anActor("supplier")];
  const project = await aProject({ organisationId: community.organisationId ?? "" });
  const need = await aNeed({ projectId: project.id, quantity: 20 });
  const { id: pledgeId } = await makePledge(supplier, { needId: need.id, what: "need", quantity: "5" });
  await declinePledge(community, { pledgeId, reason: "Their vans are late" });
  expect(await csv(rival, "pledges")).toHaveLength(1);
  const [headings, own] = await csv(supplier, "pledges");
  expect(own).toContain(",declined,");
  expect([headings, own].join()).not.toMatch(/vans|private/);
  expect((await csv(community, "pledges")).join()).toContain("Their vans are late");
  expect(await csv(await anActor("procurement"), "pledges")).toHaveLength(2);
  const elsewhere = await aProgramme();
  const other = await actorFor(await anOrganisation("procurement", { programmeId: elsewhere.id }));
  for (const list of ["pledges", "projects", "all-projects", "organisations", "offers", "deliveries"]) {
    const lines = await csv(other, list);
    expect([list, lines.length]).toEqual([list, list === "organisations" ? 2 : 1]);
  }
});

test("of a pledge that several give, each takes away its own part, and the procurement team the whole", async () => {
  const { pledge, lead, alder, birch, community, invite } = await aPledgeOfTwelve();
  const shareId = await invite(alder, "5");
  expect(await csv(alder, "pledges")).toHaveLength(1);
  await confirmShare(alder, { shareId });
  const { matchId } = await acceptPledge(community, { pledgeId: pledge.id });
  await aDelivery({ matchId, supplierId: org(alder), status: "confirmed", quantity: 4 });
  await aDelivery({ matchId, supplierId: org(lead), status: "confirmed", quantity: 2 });
  const [headings = ""] = await csv(lead, "pledges");
  const columns = ["Supplier", "Shared and led by", "Pledged", "Agreed", "Confirmed"];
  const places = columns.map((heading) => headings.split(",").indexOf(heading));
  const taken = async (actor: Actor) => {
    const cells = (await csv(actor, "pledges"))[1]?.split(",");
    return places.map((place) => cells?.[place]);
  };
  const ledBy = (await db.organisation.findUniqueOrThrow({ where: { id: org(lead) } })).name;
  expect(await taken(alder)).toEqual(["Alder Works", ledBy, "5", "5", "4"]);
  expect(await taken(lead)).toEqual([ledBy, ledBy, "7", "7", "2"]);
  expect(await taken(await anActor("procurement"))).toEqual([ledBy, ledBy, "12", "12", "6"]);
  expect(await csv(birch, "pledges")).toHaveLength(1);
});

test("deliveries and offers keep to their sides too", async () => {
  const match = await aMatch();
  await aDelivery({ matchId: match.id, note: "Left at the =door" });
  const offer = await anOffer();
  const stranger = await anActor("supplier");
  expect(await csv(stranger, "deliveries")).toHaveLength(1);
  expect(await csv(stranger, "offers")).toHaveLength(1);
  const team = await anActor("procurement");
  expect((await csv(team, "deliveries")).join()).toContain("Left at the =door");
  expect((await csv(team, "offers")).join()).toContain(offer.description);
});

test("what a spreadsheet would run is kept a text", async () => {
  await aProject({ title: '=HYPERLINK("http://evil.example","x")' });
  const team = await anActor("procurement");
  expect((await csv(team, "all-projects")).join("\n")).toContain(`"'=HYPERLINK(""http://evil.example""`);
  const { bytes } = await exportList(team, "all-projects", {});
  const { sheets } = await readXlsx(await read(bytes));
  expect(sheets[0]?.rows[1]?.[0]).toBe('=HYPERLINK("http://evil.example","x")');
  expect(sheets[0]?.cells ? [...sheets[0].cells.values()].some(({ formula }) => formula) : false).toBe(false);
});

test("a workbook has numbers and days that can be added and sorted", async () => {
  const rows = [
    { id: "a", name: "A\u0007 bed", pence: 123_450n, on: "2026-03-31", at: new Date("2026-03-31T23:30:00Z") },
  ];
  async function* batches() {
    await Promise.resolve();
    yield rows;
  }
  const columns = [
    { heading: "What", kind: "text", value: (row: (typeof rows)[0]) => row.name },
    { heading: "Cash", kind: "money", value: (row: (typeof rows)[0]) => row.pence },
    { heading: "On", kind: "day", value: (row: (typeof rows)[0]) => row.on },
    { heading: "At", kind: "instant", value: (row: (typeof rows)[0]) => row.at },
    { heading: "Nothing", kind: "number", value: () => null },
  ] as const;
  const { sheets } = await readXlsx(
    await read(writeTable({ name: "Beds: all of [them]/", columns, batches: batches() }, "xlsx")),
  );
  expect(sheets[0]?.rows).toEqual([
    ["What", "Cash", "On", "At", "Nothing"],
    ["A bed", 1234.5, new Date("2026-03-31T00:00:00Z"), new Date("2026-04-01T00:00:00Z"), null],
  ]);
});

test("batches leave nothing out and repeat nothing, also when the last is exactly full", async () => {
  for (const many of [0, 1, 3, 4, 6]) {
    const ids = Array.from({ length: many }, (_, at) => `id ${at}`);
    const seen: string[] = [];
    const from = (after: string | null) => (after === null ? 0 : ids.indexOf(after) + 1);
    const batch = (after: string | null, length: number) =>
      Promise.resolve(ids.slice(from(after), from(after) + length).map((id) => ({ id })));
    for await (const rows of inBatches(batch, 3)) seen.push(...rows.map(({ id }) => id));
    expect(seen).toEqual(ids);
  }
});

test("who is not approved takes nothing, the public takes nothing, and there is no list that there is not", async () => {
  const waiting = await actorFor(await anOrganisation("supplier", { participation: "submitted" }));
  await expect(exportList({ ...waiting, approved: false }, "projects", {})).rejects.toMatchObject({
    kind: "notAllowed",
  });
  const supplier = await anActor("supplier");
  for (const list of ["all-projects", "organisations"])
    await expect(exportList(supplier, list, {})).rejects.toMatchObject({ kind: "notAllowed" });
  for (const list of ["nonsense", "toString", "__proto__"])
    await expect(exportList(supplier, list, {})).rejects.toMatchObject({ kind: "notFound" });
  expect(await db.activity.count({ where: { name: "export.made" } })).toBe(0);
});
