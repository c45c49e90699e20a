import fc from "fast-check";
import { expect, test } from "vitest";
import { visitorTo } from "@/lib/auth/actor";
import { ask, db } from "@/lib/db";
import { nothingAsked } from "@/lib/search/read-search";
import { searchProjects } from "@/lib/search/search-projects";
import { suggest } from "@/lib/search/suggest";
import { aNeed, aProject, anOrganisation, atOnce } from "@/tests/support/factories";

const words = ["kite", "drum", "canoe", "violin"];
const countsIn = async (programmeId: string) => {
  const rows = await db.vocabularyWord.findMany({ where: { programmeId, word: { in: words }, many: { not: 0 } } });
  return Object.fromEntries(rows.map(({ word, many }) => [word, many]));
};

test("the vocabulary counts the projects in sight that use a word anywhere, whatever changes", async () => {
  const organisation = await anOrganisation("community", { name: "Here" });
  const { programmeId, id: organisationId } = organisation;
  const aText = fc.constantFrom("", ...words, "kite kite", "drum canoe");
  const aChange = fc.record({
    whose: fc.nat({ max: 4 }),
    to: fc.oneof(
      fc.record({ title: aText }),
      fc.record({ story: aText }),
      fc.record({ summary: aText }),
      fc.constantFrom(
        { status: "withdrawn" as const, endedAt: new Date() },
        { status: "listed" as const, endedAt: null },
      ),
    ),
    need: aText,
  });
  const needs: { id: string; projectId: string }[] = [];
  for (let made = 0; made < 5; made++) {
    const { id: projectId } = await aProject({ organisationId, title: "kite", summary: "", story: "drum" });
    needs.push(await aNeed({ projectId, description: "canoe" }));
  }
  await fc.assert(
    fc.asyncProperty(aChange, async ({ whose, to, need }) => {
      const { id, projectId } = needs[whose]!;
      await db.$transaction([
        db.project.update({ where: { id: projectId }, data: to }),
        db.need.update({ where: { id }, data: { description: need } }),
      ]);
      const all = await db.project.findMany({ where: { programmeId, status: "listed" }, include: { needs: true } });
      const texts = all.map((each) => [each.title, each.summary, each.story, each.needs[0]?.description].join(" "));
      const expected = words.flatMap((word): [string, number][] => {
        const many = texts.filter((text) => text.split(" ").includes(word)).length;
        return many > 0 ? [[word, many]] : [];
      });
      expect(await countsIn(programmeId)).toEqual(Object.fromEntries(expected));
    }),
    { numRuns: 40, seed: 5 },
  );
});

test("projects that change at once are all counted", async () => {
  const { id: organisationId, programmeId } = await anOrganisation("community");
  const projects: { id: string }[] = [];
  for (let made = 0; made < 8; made++) projects.push(await aProject({ organisationId, title: "A kite", summary: "" }));
  const change = (id: string, index: number) =>
    db.project.update({
      where: { id },
      data: { title: index % 2 === 0 ? "A drum and a violin" : "A violin and a drum" },
    });
  expect((await atOnce(projects.map(({ id }, index) => change(id, index)))).done).toBe(8);
  expect(await countsIn(programmeId)).toEqual({ drum: 8, violin: 8 });
});

test("a misspelt word of a story, a line or a place is mended", async () => {
  const project = await aProject({ story: "We learnt archery.", places: { create: { name: "Winterbourne" } } });
  await aNeed({
    projectId: project.id,
    type: "cash",
    lines: { create: { position: 1, description: "Snorkels", quantity: 1, amountPence: 100 } },
  });
  const visitor = visitorTo(project.programmeId);
  const mended = async (typed: string) => (await searchProjects(visitor, { ...nothingAsked, words: typed })).mended;
  expect(await mended("archary")).toBe("archery");
  expect(await mended("snorkle")).toBe("snorkels");
  expect(await mended("winterborn")).toBe("winterbourne");
  await db.project.update({ where: { id: project.id }, data: { status: "withdrawn", endedAt: new Date() } });
  expect(await mended("archary")).toBe(null);
});

test("a word that is never looked for is neither offered nor what a misspelt one is mended by", async () => {
  const project = await aProject({ story: "Themselves, before whichever bedding." });
  const visitor = visitorTo(project.programmeId);
  const words = (await suggest(visitor, "be")).flatMap(({ kind, text }) => (kind === "word" ? [text] : []));
  expect(words).toContain("bedding");
  expect(words).not.toContain("before");
  expect((await searchProjects(visitor, { ...nothingAsked, words: "themselvs" })).mended).toBe(null);
});

test("typing ahead offers the words that most projects use first", async () => {
  const { id: organisationId, programmeId } = await anOrganisation("community");
  await aProject({ organisationId, title: "Zebra zip", summary: "zoo" });
  await aProject({ organisationId, title: "Zoo", summary: "zip" });
  await aProject({ organisationId, title: "Another", summary: "zip" });
  const offered = await suggest(visitorTo(programmeId), "z");
  expect(offered).toEqual([]);
  const texts = async (typed: string) =>
    (await suggest(visitorTo(programmeId), typed)).flatMap(({ kind, text }) => (kind === "word" ? [text] : []));
  expect(await texts("zi")).toEqual(["zip"]);
  await aProject({ organisationId, title: "zigzag zigzags", summary: "zigzag" });
  expect(await texts("zi")).toEqual(["zip", "zigzag", "zigzags"]);
});

test("an organisation's or an area's change tells searches only when something that they show has changed", async () => {
  await db.area.create({
    data: { code: "E01000001", kind: "lsoa", name: "Here 1", imdDecile: 3, importedAt: new Date() },
  });
  const project = await aProject({ places: { create: { lsoaCode: "E01000001" } } });
  const known = async () => {
    const [row] = await ask<{ in: string; decile: number; words: string }>`
      SELECT "changedIn"::text AS in, "imdDecile" AS decile, document::text AS words FROM "ProjectSearch" WHERE "projectId" = ${project.id}::uuid`;
    return row!;
  };
  const before = await known();
  await db.organisation.update({ where: { id: project.organisationId }, data: { about: "New words about us" } });
  await db.area.updateMany({ where: { code: "E01000001" }, data: { importedAt: new Date(), idaciDecile: 2 } });
  expect(await known()).toEqual(before);
  await db.organisation.update({ where: { id: project.organisationId }, data: { name: "Lozells Lantern" } });
  expect((await known()).words).toContain("'lantern'");
  await db.area.updateMany({ where: { code: "E01000001" }, data: { imdDecile: 1 } });
  expect((await known()).decile).toBe(1);
});
