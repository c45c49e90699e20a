import { expect, test } from "vitest";
import { type Actor, visitorTo } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { pageLength } from "@/lib/search/choose-page";
import { type ProjectSearch, readSearch, sorts } from "@/lib/search/read-search";
import { searchProjects } from "@/lib/search/search-projects";
import { aMatch, anActor, aNeed, aProgramme, aProject, anOrganisation, runnerOf } from "@/tests/support/factories";

const aVisitor = async () => visitorTo((await db.programme.findFirstOrThrow({ orderBy: { createdAt: "asc" } })).id);
const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000);
const titles = async (actor: Actor, query: Record<string, string> = {}) =>
  (await searchProjects(actor, readSearch(query))).rows.map(({ title }) => title);

/** A listed project with one need of it open. */
async function aWaitingProject(given: Parameters<typeof aProject>[0] = {}, need: Parameters<typeof aNeed>[0] = {}) {
  const project = await aProject(given);
  await aNeed({ ...need, projectId: project.id });
  return project;
}

test("a draft, a submitted and a withdrawn project are in no list and no count, not even their owner's", async () => {
  const draft = await aWaitingProject({ title: "A draft", status: "draft" });
  await aWaitingProject({ title: "A submitted one", status: "submitted" });
  await aWaitingProject({ title: "A withdrawn one", status: "withdrawn" });
  await aWaitingProject({ title: "A listed one" });
  for (const actor of [
    await aVisitor(),
    await runnerOf(draft),
    await anActor("supplier"),
    await anActor("procurement"),
  ]) {
    const page = await searchProjects(actor, readSearch({ status: "all" }));
    expect([page.rows.map(({ title }) => title), page.total]).toEqual([["A listed one"], 1]);
  }
});

test("another programme's projects are not there", async () => {
  await aWaitingProject({ title: "Here" });
  await aWaitingProject({ title: "Elsewhere", programmeId: (await aProgramme()).id });
  expect(await titles(await aVisitor())).toEqual(["Here"]);
});

test("what is met in full or closed shows only when all are asked for", async () => {
  await aWaitingProject({ title: "Open", listedAt: daysAgo(1) });
  const met = await aProject({ title: "Met", listedAt: daysAgo(2) });
  await aMatch({ needId: (await aNeed({ projectId: met.id })).id, quantity: 30 });
  await aWaitingProject({ title: "Closed", status: "closed", listedAt: daysAgo(3) });
  const visitor = await aVisitor();
  expect(await titles(visitor)).toEqual(["Open"]);
  expect(await titles(visitor, { status: "all" })).toEqual(["Open", "Met", "Closed"]);
});

test("filters combine: the kind that is still open, the driver, the place and the words", async () => {
  const visitor = await aVisitorWith(async (programmeId) => {
    const driver = await db.driver.create({
      data: { programmeId, code: "housing", name: "Home and housing", position: 1 },
    });
    const inB19 = {
      places: { create: { district: "B19", name: "Lozells" } },
      drivers: { create: { driverId: driver.id } },
    };
    await aWaitingProject({ title: "Beds in Lozells", ...inB19 });
    await aWaitingProject({
      title: "Beds in Solihull",
      places: { create: { district: "B91" } },
      drivers: { create: { driverId: driver.id } },
    });
    await aWaitingProject(
      { title: "Time in Lozells", summary: "Reading", ...inB19 },
      { type: "volunteering", description: "Readers", unit: "hour" },
    );
  });
  expect(await titles(visitor, { type: "goods", driver: "housing", place: "b19 1nh", words: "bed" })).toEqual([
    "Beds in Lozells",
  ]);
  expect((await titles(visitor, { driver: "housing" })).length).toBe(3);
  expect(await titles(visitor, { type: "volunteering", place: "B19" })).toEqual(["Time in Lozells"]);
  expect((await titles(visitor, { place: "lozells" })).toSorted()).toEqual(["Beds in Lozells", "Time in Lozells"]);
  expect(await titles(visitor, { driver: "no-such-driver" })).toEqual([]);
});

async function aVisitorWith(make: (programmeId: string) => Promise<void>) {
  const { id } = await aProgramme();
  await make(id);
  return visitorTo(id);
}

test("a kind of help that has been met does not count as still needed", async () => {
  const project = await aProject({ title: "Two needs" });
  await aMatch({ needId: (await aNeed({ projectId: project.id })).id, quantity: 30 });
  await aNeed({ projectId: project.id, type: "transport", description: "A van", unit: "day", quantity: 4 });
  const visitor = await aVisitor();
  expect(await titles(visitor, { type: "goods" })).toEqual([]);
  expect(await titles(visitor, { type: "transport" })).toEqual(["Two needs"]);
  expect(await titles(visitor, { type: "goods", status: "all" })).toEqual(["Two needs"]);
});

test("words are looked for in titles, summaries, needs and organisations' names, and those that fit every project are left out", async () => {
  const lantern = await anOrganisation("community", { name: "Lozells Lantern" });
  await aWaitingProject(
    { title: "Reading", summary: "Stories", organisationId: lantern.id },
    { description: "Picture books" },
  );
  await aWaitingProject({ title: "Cooking", summary: "Soup" }, { description: "Pans" });
  const visitor = await aVisitor();
  for (const words of ["reading", "story", "picture book", "lantern", "children's books"]) {
    expect(await titles(visitor, { words })).toEqual(["Reading"]);
  }
  expect((await titles(visitor, { words: "children" })).length).toBe(2);
  expect(await titles(visitor, { words: "tractor" })).toEqual([]);
  expect(await titles(visitor, { words: "a % _ ' \\ \" & | ! ( :*" })).toEqual([]);
});

test("when no project has all of the words, those with any of them show, and the page is told so", async () => {
  await aWaitingProject({ title: "Reading" }, { description: "Books" });
  const page = await searchProjects(await aVisitor(), readSearch({ words: "books tractors" }));
  expect([page.rows.length, page.total, page.anyWord]).toEqual([1, 1, true]);
});

test("newest first, waiting longest with the helped ones last, and most children first", async () => {
  await aWaitingProject({ title: "New", listedAt: daysAgo(1), childrenExpected: 5 });
  await aWaitingProject({ title: "Old", listedAt: daysAgo(90), childrenExpected: null });
  const helped = await aProject({ title: "Oldest, helped", listedAt: daysAgo(200), childrenExpected: 60 });
  await aMatch({ needId: (await aNeed({ projectId: helped.id })).id });
  const calledOff = await aProject({ title: "Called off", listedAt: daysAgo(100), childrenExpected: 7 });
  await aMatch({
    needId: (await aNeed({ projectId: calledOff.id })).id,
    ...{ status: "cancelled", returnedQuantity: 10, endedReason: "Moved away" },
  });
  const visitor = await aVisitor();
  expect(await titles(visitor, { sort: "newest" })).toEqual(["New", "Old", "Called off", "Oldest, helped"]);
  expect(await titles(visitor, { sort: "waiting" })).toEqual(["Called off", "Old", "New", "Oldest, helped"]);
  expect(await titles(visitor, { sort: "children" })).toEqual(["Oldest, helped", "Called off", "New", "Old"]);
});

test.each(sorts)(
  "paging by %s visits every project once, forwards and backwards, also when many are alike",
  async (sort) => {
    const organisation = await anOrganisation("community");
    for (let made = 0; made < 47; made += 1) {
      const project = await aProject({
        organisationId: organisation.id,
        title: `Project ${made}`,
        listedAt: new Date(Date.UTC(2026, 0, 1 + Math.floor(made / 5))),
        childrenExpected: made % 3,
      });
      const need = await aNeed({ projectId: project.id });
      if (made % 4 === 0) await aMatch({ needId: need.id, supplierId: organisation.id });
    }
    const visitor = await aVisitor();
    const forwards = await walk(visitor, readSearch({ sort }), "next");
    expect(forwards.pages).toEqual([20, 20, 7]);
    expect(new Set(forwards.ids).size).toBe(47);
    const backwards = await walk(visitor, forwards.last, "previous");
    expect(backwards.pages.slice(1).every((length) => length <= pageLength)).toBe(true);
    expect([...new Set(backwards.ids)].toSorted()).toEqual(forwards.ids.toSorted());
  },
);

async function walk(actor: Actor, from: ProjectSearch, way: "next" | "previous") {
  const ids: string[] = [];
  const pages: number[] = [];
  let search = from;
  for (;;) {
    const page = await searchProjects(actor, search);
    expect(page.total).toBe(47);
    ids.push(...page.rows.map(({ id }) => id));
    pages.push(page.rows.length);
    const key = page[way];
    if (!key) return { ids, pages, last: search };
    search = { ...search, after: way === "next" ? key : null, before: way === "next" ? null : key };
  }
}

test("a card shows three needs, the open ones first, and how many there are", async () => {
  const project = await aProject();
  await aMatch({ needId: (await aNeed({ projectId: project.id, description: "Met" })).id, quantity: 30 });
  for (const description of ["First", "Second", "Third"]) await aNeed({ projectId: project.id, description });
  const [row] = (await searchProjects(await aVisitor(), readSearch({}))).rows;
  expect(row?.needs.map(({ description }) => description)).toEqual(["First", "Second", "Third"]);
  expect([row?.needCount, row?.backed]).toEqual([4, true]);
});

test("of those that have the words, those that still need what they say come first, lines that can come in kind among them", async () => {
  const given = await aWaitingProject({ title: "Laptops for homework" }, { description: "Volunteers who read" });
  await aNeed({ projectId: given.id, position: 2, description: "Laptops", quantity: 5, matchedQuantity: 5 });
  await aWaitingProject({ title: "Homework Hub", summary: "Somewhere quiet" }, { description: "Laptops, any age" });
  const asking = await aWaitingProject({ title: "Learning at Home" }, { type: "cash", unit: "GBP", quantity: 90_000 });
  const { id: needId } = await db.need.findFirstOrThrow({ where: { projectId: asking.id } });
  await db.needLine.create({
    data: { needId, position: 1, description: "Laptops", quantity: 3, amountPence: 30_000, inKindWelcome: true },
  });
  const found = await titles(await aVisitor(), { words: "laptops" });
  expect(found).toHaveLength(3);
  expect(found.at(-1)).toBe("Laptops for homework");
});
