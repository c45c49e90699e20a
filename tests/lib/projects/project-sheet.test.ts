import { expect, test } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { exportList } from "@/lib/exports/export-list";
import { applySheet } from "@/lib/sheets/apply-sheet";
import { keepSheet } from "@/lib/sheets/keep-sheet";
import { loadSheet } from "@/lib/sheets/load-sheet";
import { aBrokerFor, activities, anActor, aProject, atOnce, runnerOf } from "@/tests/support/factories";

const heading =
  "Reference,Organisation,Project,In a sentence or two,Why it is needed,Mainly for children,Children,Youngest,Oldest";
const bytesOf = (...rows: string[]) => new TextEncoder().encode([heading, ...rows].join("\r\n"));

async function lookedAt(actor: Actor, name: string, bytes: Uint8Array) {
  const { id: sheetId } = await keepSheet(actor, { kind: "projects", file: { name, bytes } });
  return { ...(await loadSheet(actor, sheetId)), sheetId };
}
const looked = (actor: Actor, ...rows: string[]) => lookedAt(actor, "projects.csv", bytesOf(...rows));
const press = (actor: Actor, { sheetId, seal }: { sheetId: string; seal: string }) =>
  applySheet(actor, { sheetId, seal });
const said = ({ problems }: { problems: readonly { row: number; column: string; message: string }[] }) =>
  problems.map(({ row, column, message }) => `${row} ${column}: ${message}`);

const told = { summary: "Beds for children.", story: "Two to a bed,\r\nevery  night.", ageFrom: 2, ageTo: 11 };
const answered = { ...told, childFocused: true, childrenExpected: 1_040 };
const listedAt = new Date("2026-02-01T09:00:00Z");
const listed = { listedAt, submittedAt: listedAt };

test("the list that was taken away, Excel or CSV, comes back unchanged with no difference, whoever speaks for the projects", async () => {
  const project = await aProject({ ...answered, ...listed, title: "-Beds" });
  await aProject({ organisationId: project.organisationId, status: "draft", title: "A draft", summary: null });
  await aProject({ organisationId: project.organisationId, status: "withdrawn", ...listed, title: "Gone" });
  const runner = await runnerOf(project);
  const broker = await aBrokerFor({ id: project.organisationId, programmeId: project.programmeId });
  const [team, many] = [await anActor("procurement"), [3, 3, 2]];
  for (const format of ["xlsx", "csv"] as const)
    for (const [at, actor] of [runner, broker, team].entries()) {
      const { bytes, file } = await exportList(actor, "our-projects", { format });
      const shown = await lookedAt(actor, file, new Uint8Array(await new Response(bytes).arrayBuffer()));
      expect(shown).toMatchObject({ added: [], changed: [], problems: [], unchanged: many[at] });
    }
});

test("answers change as on the project's own pages, with their before and after; a row without a reference begins a draft", async () => {
  const project = await aProject({ ...answered, ...listed });
  const runner = await runnerOf(project);
  const rows = [
    `${project.id},,Beds for all,Beds for children.,"Two to a bed,\nevery night.",yes,"1,100",2,12`,
    ",,A van for outings,,,,,,",
    ",,Books,Books to keep.,Few have any.,no,0,4,9",
  ];
  const shown = await looked(runner, ...rows);
  expect(shown.problems).toEqual([]);
  expect(shown.changed).toMatchObject([
    {
      id: project.id,
      changes: [
        { field: "title", before: project.title, after: "Beds for all" },
        { field: "childrenExpected", before: "1040", after: "1100" },
        { field: "ageTo", before: "11", after: "12" },
      ],
    },
  ]);
  expect(shown.added.map(({ title }) => title)).toEqual(["A van for outings", "Books"]);
  await press(runner, shown);
  expect(await db.project.findUniqueOrThrow({ where: { id: project.id } })).toMatchObject({
    ...{ title: "Beds for all", slug: project.slug, story: told.story, childrenExpected: 1_100, ageTo: 12 },
  });
  expect(await db.project.findMany({ where: { status: "draft" }, orderBy: { title: "asc" } })).toMatchObject([
    { title: "A van for outings", summary: null, organisationId: project.organisationId },
    { title: "Books", summary: "Books to keep.", story: "Few have any.", childrenExpected: 0, ageTo: 9 },
  ]);
  expect(await db.projectEdit.count({ where: { projectId: project.id } })).toBe(2);
  expect(await activities()).toEqual([
    ...["project.answered", "project.answered", "project.started", "project.started"],
    ...["project.answered", "project.answered", "projects.imported"],
  ]);
  expect(await looked(runner, ...rows)).toMatchObject({ added: [], changed: [], unchanged: 3, problems: [] });
});

test("each bad row is named with its row and column, and nothing is applied while one stands", async () => {
  const project = await aProject({ ...answered, ...listed });
  const organisationId = project.organisationId;
  const sent = await aProject({ organisationId, status: "submitted", title: "Sent", submittedAt: new Date() });
  const bare = await aProject({ organisationId, status: "draft", title: "Bare", summary: null });
  const theirs = await aProject({ ...answered, ...listed });
  const runner = await runnerOf(project);
  const shown = await looked(
    runner,
    `${project.id},,A Bed of Their Own,,"Two to a bed, every night.",yes,none,9,2`,
    `${sent.id},,Sent under another name,,,,,,`,
    `${sent.id},,Sent again,,,,,,`,
    `${theirs.id},,Mine now,,,,,,`,
    `${bare.id},,Bare,In a few words,,,,,`,
    ",Somebody else,New,,,,,,",
    ",,A bed of  their own,Other words,,,,,",
    ",,Ages,,,yes,10,9,2",
    ",,,Without a name,,,,,",
  );
  expect(said(shown)).toEqual([
    "2 Children: “none” is not a whole number",
    "3 Reference: This project has been sent, so its answers can’t be changed until the procurement team has read it",
    "4 Reference: stands in the file twice: first in row 3",
    "5 Reference: is no project that you can change: leave it empty to begin one",
    "6 Why it is needed: Tell the story of why it is needed",
    "7 Organisation: is missing or not one that you speak for: write whose project it is",
    "8 Project: is the name of a project that is here already: put its Reference into this row to change it",
    "9 Oldest: The oldest can’t be younger than the youngest",
    "10 Project: is missing",
  ]);
  await expect(press(runner, shown)).rejects.toMatchObject({ kind: "conflict" });
  expect(await activities()).toEqual([]);
});

test("a broker brings its group's, the procurement team anybody's, on their behalf; a supplier none", async () => {
  const project = await aProject({ ...answered, ...listed });
  const { name } = await db.organisation.findUniqueOrThrow({ where: { id: project.organisationId } });
  const broker = await aBrokerFor({ id: project.organisationId, programmeId: project.programmeId });
  await press(broker, await looked(broker, `,${name},From the broker,,,,,,`));
  const team = await anActor("procurement");
  await press(team, await looked(team, `,${name.toUpperCase()},From the team,,,,,,`));
  const begun = await db.activity.findMany({ where: { name: "project.started" } });
  expect(begun.map(({ onBehalfOfId }) => onBehalfOfId)).toEqual([project.organisationId, project.organisationId]);
  const stranger = await aBrokerFor({ id: (await aProject()).organisationId, programmeId: project.programmeId });
  expect(said(await looked(stranger, `,${name},No,,,,,,`))).toEqual([expect.stringMatching(/^2 Organisation:/)]);
  const sent = { kind: "projects", file: { name: "x.csv", bytes: bytesOf(",,No,,,,,,") } };
  for (const somebody of [await anActor("supplier"), { ...broker, approved: false }])
    await expect(keepSheet(somebody, sent)).rejects.toMatchObject({ kind: "notAllowed" });
});

test("what changed since somebody looked is refused, all of it; two presses at once apply once", async () => {
  const project = await aProject({ ...answered, ...listed });
  const runner = await runnerOf(project);
  const rows = [
    `${project.id},,Beds for all,Beds for children.,"Two to a bed, every night.",yes,1040,2,11`,
    ",,New,,,,,,",
  ];
  const shown = await looked(runner, ...rows);
  await db.project.update({ where: { id: project.id }, data: { title: "Changed meanwhile" } });
  await expect(press(runner, shown)).rejects.toMatchObject({ kind: "conflict" });
  expect(await db.project.count()).toBe(1);
  const [one, other] = [await looked(runner, ...rows), await looked(runner, ...rows)];
  expect(await atOnce([press(runner, one), press(runner, other), press(runner, one)])).toEqual({
    ...{ done: 1, refusals: ["conflict", "conflict"] },
  });
  expect(await db.project.count()).toBe(2);
});
