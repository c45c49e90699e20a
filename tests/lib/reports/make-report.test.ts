import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { boardPaper } from "@/lib/reports/board-paper";
import { contractReport } from "@/lib/reports/contract-report";
import { legible } from "@/lib/reports/legible";
import { makeReport } from "@/lib/reports/make-report";
import type { Report } from "@/lib/reports/report";
import { supplierStatement } from "@/lib/reports/supplier-statement";
import { writePdf } from "@/lib/reports/write-pdf";
import { withdrawStory } from "@/lib/stories/withdraw-story";
import {
  actorFor,
  aDelivery,
  aMatch,
  aNeed,
  anActor,
  anOrganisation,
  aPledge,
  aProject,
} from "@/tests/support/factories";
import { anArrival, tell, thanks } from "@/tests/support/stories";

const wordsOf = ({ blocks }: Report) => JSON.stringify(blocks);
const structure = (pdf: Buffer) => [...pdf.toString("latin1").matchAll(/\/S \/(\w+)/g)].map(([, tag]) => tag);

async function aContract(supplierId: string | null, programmeId: string) {
  const contract = await db.contract.create({
    data: {
      programmeId,
      supplierId,
      reference: "C-77",
      title: "Ward catering",
      supplierName: "Alder",
      valuePence: 10_000_00n,
    },
  });
  await db.commitment.create({
    data: {
      contractId: contract.id,
      position: 1,
      title: "Volunteering",
      unit: "hour",
      quantity: 500n,
      dueOn: new Date("2020-01-31"),
    },
  });
  return contract;
}

test("the board paper has the figures of its page, each with what it is out of, as at its day", async () => {
  const team = await anActor("procurement");
  const project = await aProject({ listedAt: new Date("2026-01-05"), submittedAt: new Date("2026-01-01") });
  const need = await aNeed({ projectId: project.id, type: "cash", quantity: 100_000, unit: "pounds" });
  const pledge = await aPledge({
    needId: need.id,
    quantity: 25_000,
    status: "accepted",
    decidedAt: new Date("2026-01-10"),
  });
  await aMatch({
    pledgeId: pledge.id,
    needId: need.id,
    supplierId: pledge.supplierId,
    quantity: 25_000,
    agreedAt: new Date("2026-01-10"),
  });
  const paper = await boardPaper(team, { "as-at": "31/1/2026" });
  expect(paper.asAt).toBe("2026-01-31");
  expect(paper.blocks[0]).toMatchObject({ kind: "text" });
  expect(wordsOf(paper)).toContain("1 of 1 projects that were listed have been backed (100%)");
  expect(wordsOf(paper)).toContain("£250 of the £1,000 asked for in cash is matched (25%)");
  const before = await boardPaper(team, { "as-at": "6/1/2026" });
  expect(wordsOf(before)).toContain("0 of 1 projects that were listed have been backed (0%)");
  for (const day of ["31/2/2026", "tomorrow", "1/1/2999"])
    await expect(boardPaper(team, { "as-at": day })).rejects.toMatchObject({ kind: "notFound" });
  await expect(boardPaper(await anActor("supplier"), {})).rejects.toMatchObject({ kind: "notAllowed" });
});

test("a contract's report is for its programme's procurement team and its own supplier", async () => {
  const [supplier, rival, team] = [await anActor("supplier"), await anActor("supplier"), await anActor("procurement")];
  const contract = await aContract(supplier.organisationId, team.programmeId ?? "");
  for (const actor of [supplier, team]) {
    const report = await contractReport(actor, { contract: contract.id });
    expect(wordsOf(report)).toContain("500 hours");
    expect(wordsOf(report)).toContain("The rule suggests Inadequate");
  }
  for (const actor of [rival, await anActor("community")])
    await expect(contractReport(actor, { contract: contract.id })).rejects.toMatchObject({ kind: "notFound" });
});

test("a supplier's statement calls given only what was confirmed", async () => {
  const organisation = await anOrganisation("supplier", { name: "Northgate" });
  const supplier = await actorFor(organisation);
  expect(wordsOf(await supplierStatement(supplier))).toContain("Nothing has been confirmed yet.");
  const need = await aNeed({ type: "goods", quantity: 30, unit: "bed" });
  const pledge = await aPledge({
    needId: need.id,
    supplierId: organisation.id,
    quantity: 12,
    status: "accepted",
    decidedAt: new Date(),
  });
  const match = await aMatch({ pledgeId: pledge.id, needId: need.id, supplierId: organisation.id, quantity: 12 });
  await aDelivery({ matchId: match.id, quantity: 5 });
  expect(wordsOf(await supplierStatement(supplier))).toContain("Nothing has been confirmed yet.");
  await aDelivery({ matchId: match.id, quantity: 7, status: "confirmed", confirmedQuantity: 7, decidedAt: new Date() });
  const statement = await supplierStatement(supplier);
  expect(wordsOf(statement)).toContain("One community organisation has confirmed what arrived for one project.");
  expect(wordsOf(statement)).toContain("7 beds");
  await expect(supplierStatement(await anActor("community"))).rejects.toMatchObject({ kind: "notAllowed" });
});

test("the statement quotes the stories that are public, never the thank-you, and none that was taken back", async () => {
  const { runner, match, supplier } = await anArrival();
  const { id: storyId } = await tell(runner, match.id);
  const statement = wordsOf(await supplierStatement(supplier));
  expect(statement).toContain("said a girl of seven.”");
  expect(statement).toContain("Lozells Lantern on 10 beds for A Bed of Their Own");
  expect(statement).not.toContain(thanks);
  await withdrawStory(runner, { storyId });
  expect(wordsOf(await supplierStatement(supplier))).not.toContain("What came of it");
});

test("a document is tagged, says its language and its title, and tells which page of how many each is", async () => {
  const rows = Array.from({ length: 80 }, (_, at) => [`Project ${at}`, "12 of 30 beds"]);
  const table = {
    kind: "table",
    caption: "All of them",
    columns: [{ label: "Project" }, { label: "Met", numeric: true }],
    rows,
  } as const;
  const pdf = await writePdf({
    title: "R&D: how <much> is matched",
    under: "A programme",
    asAt: "2026-03-31",
    blocks: [{ kind: "heading", text: "Matched" }, { kind: "text", text: "Żaneta’s “beds” cost £1,234 – 中" }, table],
  });
  const text = pdf.toString("latin1");
  expect(text.startsWith("%PDF-1.7")).toBe(true);
  expect(text).toContain("/Lang (en-GB)");
  expect(text).toMatch(/\/MarkInfo|\/Marked true/);
  expect(text).toContain("pdfuaid:part");
  expect(text).toContain("R&#38;D: how &#60;much&#62; is matched");
  const tags = structure(pdf);
  for (const tag of ["Document", "H1", "H2", "P", "Table", "Caption"]) expect(tags).toContain(tag);
  expect(text).toMatch(/\/Title \(Matched\)/);
  expect(tags.filter((tag) => tag === "TR")).toHaveLength(81);
  expect(tags.filter((tag) => tag === "TH")).toHaveLength(82);
  expect(tags.filter((tag) => tag === "TD")).toHaveLength(80);
  expect([...text.matchAll(/\/Type \/Page\b/g)].length).toBeGreaterThan(1);
});

test("letters that the fonts lack lose their accents or become a box, and never break a document", () => {
  const latin = (letter: string) => /^[ -ÿ’]$/u.test(letter);
  expect(legible("Żaneta Łuczak\nat  Café", latin)).toBe("Zaneta Luczak at Café");
  expect(legible("日本 👨‍👩‍👧", latin)).toMatch(/^\?\? \?+$/);
});

test("whoever takes a report is on the record, and there is no report that there is not", async () => {
  const team = await anActor("procurement");
  await aProject();
  const { file, bytes } = await makeReport(team, "board-paper", {});
  expect(file).toMatch(/^board-paper-\d{4}-\d\d-\d\d\.pdf$/);
  expect(bytes.length).toBeGreaterThan(10_000);
  const taken = await db.activity.findFirstOrThrow({ where: { name: "export.made" } });
  expect(taken).toMatchObject({ userId: team.userId, details: { what: "board-paper", format: "pdf" } });
  for (const name of ["nonsense", "toString"])
    await expect(makeReport(team, name, {})).rejects.toMatchObject({ kind: "notFound" });
});
