import fc from "fast-check";
import { expect, test } from "vitest";
import { ask, db } from "@/lib/db";
import { Catalogue } from "@/lib/search/catalogue";
import { matchTitles, matchWords, waysOf } from "@/lib/search/match-words";
import { aProject, anOrganisation } from "@/tests/support/factories";

const said = ["kite", "kites", "drum", "moses basket", "basket", "t-shirt", "café", "the", "o'neill", "5kg"];
const aText = fc.array(fc.constantFrom(...said), { maxLength: 4 }).map((words) => words.join(" "));
const aPart = fc
  .tuple(fc.constantFrom("", "", "", "-"), fc.constantFrom(...said), fc.boolean())
  .map(([not, word, phrase]) => `${not}${phrase ? `"${word}"` : word}`);
const aQuery = fc
  .array(fc.tuple(aPart, fc.constantFrom(" ", " ", " or ")), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.map(([part, join], index) => (index === 0 ? part : `${join}${part}`)).join(""));
const aChange = fc.record({
  whose: fc.nat({ max: 7 }),
  to: fc.oneof(
    fc.record({ title: aText.map((text) => `A ${text}`) }),
    fc.record({ story: aText }),
    fc.constantFrom(
      { status: "withdrawn" as const, endedAt: new Date() },
      { status: "listed" as const, endedAt: null },
    ),
  ),
});

const inSight = ({ columns }: Catalogue, fitting: Uint8Array) =>
  columns.ids.filter((_, at) => fitting[at] === 1 && columns.state[at] !== 0).toSorted();

test("what is remembered of words finds what PostgreSQL finds, also after what changed", async () => {
  const organisation = await anOrganisation("community", { name: "A café" });
  const { programmeId } = organisation;
  const projects: { id: string }[] = [];
  for (const [index, text] of fc.sample(aText, { numRuns: 8, seed: 4 }).entries())
    projects.push(await aProject({ organisationId: organisation.id, title: `A ${text}`, summary: `${index}` }));
  const catalogue = new Catalogue(programmeId);
  const found = async (query: string) => {
    const rows = await ask<{ id: string }>`
      SELECT "projectId" AS id FROM "ProjectSearch" WHERE "programmeId" = ${programmeId}::uuid AND state > 0
        AND document @@ websearch_to_tsquery('maypole', ${query})`;
    return rows.map(({ id }) => id).toSorted();
  };
  const titled = async (name: string) => {
    const rows = await ask<{ id: string }>`
      SELECT "projectId" AS id FROM "ProjectSearch" WHERE "programmeId" = ${programmeId}::uuid AND state > 0
        AND ts_filter(document, '{a}') @@ phraseto_tsquery('maypole', ${name})`;
    return rows.map(({ id }) => id).toSorted();
  };
  await fc.assert(
    fc.asyncProperty(
      fc.array(aQuery, { minLength: 1, maxLength: 3 }),
      aText,
      aChange,
      async (queries, name, change) => {
        await db.project.update({ where: { id: projects[change.whose]!.id }, data: change.to });
        await catalogue.catchUp();
        for (const query of queries)
          expect([query, inSight(catalogue, await matchWords(catalogue, query))]).toEqual([query, await found(query)]);
        expect([name, inSight(catalogue, await matchTitles(catalogue, name))]).toEqual([name, await titled(name)]);
      },
    ),
    { numRuns: 150, seed: 11 },
  );
}, 60_000);

test("a query is taken apart where that is safe, and else left whole for PostgreSQL", () => {
  const wanted = (text: string) => ({ text, wanted: true });
  expect(waysOf("")).toEqual([]);
  expect(waysOf("'judo' | 'karat' & !'sock'")).toEqual([
    [wanted("'judo'")],
    [wanted("'karat'"), { text: "'sock'", wanted: false }],
  ]);
  expect(waysOf("'mose' <-> 'basket' & 'cot'")).toEqual([[wanted("'mose' <-> 'basket'"), wanted("'cot'")]]);
  for (const whole of ["'cot' & !( 'mose' <-> 'basket' )", "'o''neill' & 'cot'", "'a & b' & 'cot' <3> ('x' | 'y')"])
    expect(waysOf(whole)).toEqual([[wanted(whole)]]);
});
