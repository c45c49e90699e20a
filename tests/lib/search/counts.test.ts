import fc from "fast-check";
import { expect, test } from "vitest";
import { visitorTo } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { Channel, NeedType } from "@/lib/generated/prisma/enums";
import { Catalogue } from "@/lib/search/catalogue";
import { nothingAsked, type ProjectSearch, recencies } from "@/lib/search/read-search";
import { searchProjects } from "@/lib/search/search-projects";
import { aMatch, aNeed, aProgramme, aProject, anOrganisation } from "@/tests/support/factories";

const days = (many: number) => new Date(Date.now() - many * 86_400_000);
const types = Object.values(NeedType).slice(0, 3);
const channels = Object.values(Channel).slice(0, 2);
const bands = { "0-4": [0, 4], "5-10": [5, 10], "11-15": [11, 15], "16-25": [16, 25] } as const;
const B19 = { latitude: 52.49, longitude: -1.91 };

const aNeedAsked = fc.record({
  type: fc.constantFrom(...types),
  essential: fc.boolean(),
  met: fc.boolean(),
  inKind: fc.boolean(),
  channel: fc.constantFrom(...channels),
});
const aProjectAsked = fc.record({
  needs: fc.array(aNeedAsked, { maxLength: 3 }),
  status: fc.constantFrom("listed" as const, "listed" as const, "closed" as const, "withdrawn" as const),
  listed: fc.constantFrom(1, 20, 60, 200, 900),
  ages: fc.constantFrom(null, [0, 3] as const, [4, 11] as const, [14, 20] as const),
  decile: fc.constantFrom(null, 1, 2, 5),
  driver: fc.constantFrom("housing", "income"),
  // Miles to the north of B19.
  away: fc.constantFrom(null, 0.5, 4, 20),
  word: fc.constantFrom("violin", "canoe"),
});
type Made = { id: string; title: string } & (typeof aProjectAsked extends fc.Arbitrary<infer Value> ? Value : never);

const aSearch: fc.Arbitrary<ProjectSearch> = fc
  .record({
    words: fc.constantFrom("", "", "violin"),
    type: fc.subarray(types),
    driver: fc.subarray(["housing", "income"]),
    deprived: fc.constantFrom(null, "10" as const, "20" as const),
    age: fc.subarray(["0-4" as const, "5-10" as const, "16-25" as const], { maxLength: 2 }),
    since: fc.constantFrom(null, "month" as const, "year" as const),
    essential: fc.boolean(),
    inkind: fc.boolean(),
    channel: fc.subarray(channels),
    status: fc.constantFrom("open" as const, "all" as const),
    within: fc.constantFrom(null, "1" as const, "5" as const),
  })
  .map((asked) => ({ ...nothingAsked, ...asked, place: asked.within === null ? "" : "B19 1AA" }));

/** The plainest definition of what a search finds. */
function fits(project: Made, search: ProjectSearch): boolean {
  const { needs, status, ages, decile, away } = project;
  const asked = needs.filter(
    (need) =>
      (search.type.length === 0 || search.type.includes(need.type)) &&
      (!search.essential || need.essential) &&
      (!search.inkind || need.type !== "cash" || need.inKind),
  );
  const needless = search.type.length === 0 && !search.essential && !search.inkind;
  const needed =
    search.status === "open" ? status === "listed" && asked.some(({ met }) => !met) : needless || asked.length > 0;
  return (
    status !== "withdrawn" &&
    needed &&
    (search.words === "" || project.word === search.words) &&
    (search.driver.length === 0 || search.driver.includes(project.driver)) &&
    (search.deprived === null || (decile !== null && decile * 10 <= Number(search.deprived))) &&
    (search.age.length === 0 ||
      (ages !== null && search.age.some((age) => ages[0] <= bands[age][1] && ages[1] >= bands[age][0]))) &&
    (search.since === null || project.listed < recencies[search.since]) &&
    (search.channel.length === 0 || needs.some(({ met, channel }) => met && search.channel.includes(channel))) &&
    (search.within === null || (away !== null && away <= Number(search.within)))
  );
}

async function make(asked: (typeof aProjectAsked extends fc.Arbitrary<infer Value> ? Value : never)[]) {
  const { id: programmeId } = await aProgramme();
  const organisation = await anOrganisation("community", { programmeId });
  const supplier = await anOrganisation("supplier", { programmeId });
  await db.postcode.createMany({
    data: [{ postcode: "B19 1AA", ...B19, importedAt: new Date() }],
    skipDuplicates: true,
  });
  for (const decile of [1, 2, 5])
    await db.area.createMany({
      data: [{ code: `E0100000${decile}`, kind: "lsoa", name: "Here", imdDecile: decile, importedAt: new Date() }],
      skipDuplicates: true,
    });
  const drivers = ["housing", "income"].map((code, position) => ({ programmeId, code, name: code, position }));
  const madeDrivers = await db.driver.createManyAndReturn({ data: drivers });
  const made: Made[] = [];
  for (const [index, each] of asked.entries()) {
    const project = await aProject({
      ...{
        programmeId,
        organisationId: organisation.id,
        title: `A ${each.word} ${index}`,
        status: each.status,
        listedAt: days(each.listed),
      },
      ...{ ageFrom: each.ages?.[0] ?? null, ageTo: each.ages?.[1] ?? null },
      drivers: { create: { driverId: madeDrivers.find(({ code }) => code === each.driver)!.id } },
      places: {
        create: {
          lsoaCode: each.decile === null ? null : `E0100000${each.decile}`,
          ...(each.away === null
            ? {}
            : { latitude: B19.latitude + (each.away * 1609.344) / 111_195, longitude: B19.longitude }),
        },
      },
    });
    for (const need of each.needs) {
      const { id: needId } = await aNeed({
        ...{
          projectId: project.id,
          type: need.type,
          essential: need.essential,
          quantity: 10,
          unit: "x",
          description: "Things",
        },
        lines:
          need.type === "cash"
            ? { create: { position: 1, description: "Line", quantity: 1, amountPence: 5, inKindWelcome: need.inKind } }
            : {},
      });
      if (need.met) await aMatch({ needId, supplierId: supplier.id, quantity: 10, channel: need.channel });
    }
    made.push({ ...each, id: project.id, title: project.title });
  }
  return { programmeId, made };
}

test("a search finds what the plainest definition does, and each count is what one would get by choosing it", async () => {
  for (const round of [1, 2, 3]) {
    const sample = fc.sample(aProjectAsked, { numRuns: 18, seed: round });
    const { programmeId, made } = await make(sample);
    const visitor = visitorTo(programmeId);
    const many = (search: ProjectSearch) => made.filter((each) => fits(each, search)).length;
    await fc.assert(
      fc.asyncProperty(aSearch, async (search) => {
        const { rows, total, counts, mended } = await searchProjects(visitor, search);
        if (mended !== null) return;
        expect(rows.map(({ id }) => id).toSorted()).toEqual(
          made
            .filter((each) => fits(each, search))
            .map(({ id }) => id)
            .toSorted(),
        );
        expect(total).toBe(many(search));
        for (const type of types) expect(counts.types.get(type)).toBe(many({ ...search, type: [type] }));
        for (const driver of ["housing", "income"])
          expect(counts.drivers.get(driver) ?? 0).toBe(many({ ...search, driver: [driver] }));
        for (const deprived of ["10", "20"] as const)
          expect(counts.deprived.get(deprived)).toBe(many({ ...search, deprived }));
        for (const age of ["0-4", "5-10", "11-15", "16-25"] as const)
          expect(counts.ages.get(age)).toBe(many({ ...search, age: [age] }));
        for (const since of ["week", "month", "quarter", "year"] as const)
          expect(counts.since.get(since)).toBe(many({ ...search, since }));
        for (const channel of channels)
          expect(counts.channels.get(channel)).toBe(many({ ...search, channel: [channel] }));
        if (search.place !== "")
          for (const miles of [1, 3, 5, 10, 25] as const)
            expect(counts.within.get(miles)).toBe(many({ ...search, within: `${miles}` }));
        expect(counts.essential).toBe(many({ ...search, essential: true }));
        expect(counts.inKind).toBe(many({ ...search, inkind: true }));
        expect([counts.open, counts.all]).toEqual([
          many({ ...search, status: "open" }),
          many({ ...search, status: "all" }),
        ]);
      }),
      { numRuns: 60, seed: round },
    );
  }
}, 120_000);

test("two processes agree, and what changes is right in the very next search of either", async () => {
  const project = await aProject({ title: "Kites" });
  const need = await aNeed({ projectId: project.id });
  const visitor = visitorTo(project.programmeId);
  const processes = [new Catalogue(project.programmeId), new Catalogue(project.programmeId)];
  const titles = (change: Partial<ProjectSearch> = {}) =>
    Promise.all(
      processes.map(async (each) =>
        (await searchProjects(visitor, { ...nothingAsked, ...change }, () => each)).rows.map(({ title }) => title),
      ),
    );
  expect(await titles()).toEqual([["Kites"], ["Kites"]]);
  expect(await titles({ words: "kites" })).toEqual([["Kites"], ["Kites"]]);
  await db.project.update({ where: { id: project.id }, data: { title: "Canoes" } });
  expect(await titles({ words: "canoes" })).toEqual([["Canoes"], ["Canoes"]]);
  expect(await titles({ words: "kites", exact: true })).toEqual([[], []]);
  await aMatch({ needId: need.id, quantity: 30 });
  expect(await titles()).toEqual([[], []]);
  expect(await titles({ status: "all" })).toEqual([["Canoes"], ["Canoes"]]);
  await db.project.update({ where: { id: project.id }, data: { status: "withdrawn", endedAt: new Date() } });
  expect(await titles({ status: "all" })).toEqual([[], []]);
});

test("what is committed late, after others that began later, is not lost", async () => {
  const project = await aProject({ title: "Kites" });
  await aNeed({ projectId: project.id });
  const other = await aProject({ programmeId: project.programmeId, title: "Drums" });
  await aNeed({ projectId: other.id });
  const catalogue = new Catalogue(project.programmeId);
  const titles = async () =>
    (await searchProjects(visitorTo(project.programmeId), nothingAsked, () => catalogue)).rows
      .map(({ title }) => title)
      .toSorted();
  expect(await titles()).toEqual(["Drums", "Kites"]);
  await db.$transaction(async (slow) => {
    await slow.project.update({
      where: { id: project.id },
      data: { childrenExpected: 5, status: "closed", endedAt: new Date() },
    });
    await db.project.update({ where: { id: other.id }, data: { title: "Drums, loud" } });
    expect(await titles()).toEqual(["Drums, loud", "Kites"]);
  });
  expect(await titles()).toEqual(["Drums, loud"]);
});

test("pages of the best matches show every project once while others are listed in between", async () => {
  const organisation = await anOrganisation("community");
  for (let made = 0; made < 45; made++) {
    const project = await aProject({
      organisationId: organisation.id,
      title: `Violin ${made}`,
      summary: made % 3 === 0 ? "A violin" : "Bows",
    });
    await aNeed({ projectId: project.id });
  }
  const visitor = visitorTo(organisation.programmeId);
  const ids: string[] = [];
  let after: ProjectSearch["after"] = null;
  do {
    const page = await searchProjects(visitor, { ...nothingAsked, words: "violin", after });
    ids.push(...page.rows.map(({ id }) => id));
    after = page.next;
    await aNeed({ projectId: (await aProject({ organisationId: organisation.id, title: "Violin violin" })).id });
  } while (after);
  expect([ids.length, new Set(ids).size]).toEqual([45, 45]);
});
