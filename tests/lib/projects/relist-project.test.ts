import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { relistProject } from "@/lib/projects/relist-project";
import { activities, aCashNeed, aMatch, aNeed, anActor, aProject, atOnce, runnerOf } from "@/tests/support/factories";

async function anEndedProject() {
  const project = await aProject({ story: "They share a bed.", childrenExpected: 60 });
  const beds = await aNeed({ projectId: project.id });
  await aMatch({ needId: beds.id, quantity: 12 });
  const cash = await aCashNeed({ projectId: project.id });
  await aMatch({ needId: cash.id, quantity: 50_000 });
  const vans = await aNeed({ projectId: project.id, type: "transport", description: "Van", quantity: 4, unit: "day" });
  await aMatch({ needId: vans.id, quantity: 4 });
  await db.place.create({ data: { projectId: project.id, name: "Lozells", district: "B19" } });
  await db.project.update({ where: { id: project.id }, data: { status: "closed", endedAt: new Date() } });
  return project;
}

test("a project that ended begins again as a draft with what was not met", async () => {
  const project = await anEndedProject();
  const { id } = await relistProject(await runnerOf(project), { projectId: project.id });
  const again = await db.project.findUniqueOrThrow({
    where: { id },
    include: { places: true, needs: { orderBy: { position: "asc" }, include: { lines: true } } },
  });
  expect(again).toMatchObject({
    ...{
      status: "draft",
      relistedFromId: project.id,
      listedAt: null,
      title: project.title,
      story: "They share a bed.",
    },
    places: [{ name: "Lozells", district: "B19" }],
  });
  expect(again.slug).not.toBe(project.slug);
  expect(again.needs).toMatchObject([
    { type: "goods", quantity: 18, matchedQuantity: 0 },
    { type: "cash", quantity: 247_000, lines: [{ description: "Bedding sets", amountPence: 207_000 }] },
  ]);
  expect(await activities()).toEqual(["project.relisted"]);
});

test("the old project keeps its listing day and its state", async () => {
  const project = await anEndedProject();
  await relistProject(await runnerOf(project), { projectId: project.id });
  const old = await db.project.findUniqueOrThrow({ where: { id: project.id } });
  expect(old).toMatchObject({ status: "closed", listedAt: project.listedAt });
});

test("begun again eight times at once, there is one new draft", async () => {
  const project = await anEndedProject();
  const actor = await runnerOf(project);
  const { done, refusals } = await atOnce(
    Array.from({ length: 8 }, () => relistProject(actor, { projectId: project.id })),
  );
  expect(done).toBe(1);
  expect(new Set(refusals)).toEqual(new Set(["conflict"]));
  expect(await db.project.count()).toBe(2);
});

test.each(["draft", "submitted", "listed"] as const)("a %s project can't be begun again", async (status) => {
  const project = await aProject({ status });
  const again = relistProject(await runnerOf(project), { projectId: project.id });
  await expect(again).rejects.toMatchObject({ kind: "conflict" });
});

test("only its own organisation begins it again", async () => {
  const project = await aProject({ status: "closed" });
  for (const kind of ["community", "broker", "supplier"] as const) {
    const again = relistProject(await anActor(kind), { projectId: project.id });
    await expect(again).rejects.toMatchObject({ kind: "notAllowed" });
  }
});

test("what children said, who must be checked and why only money will do are carried on", async () => {
  const heard = { create: [{ position: 0, said: "No logos", did: "No logos" }] };
  const project = await aProject({ status: "closed", shapedLevel: "led", shapedWho: "Girls aged 9 to 13", heard });
  const helpers = { type: "volunteering", howOften: "regular", meetsChildren: true, checkLevel: "enhanced" } as const;
  await aNeed({ projectId: project.id, ...helpers, whereabouts: "The hall", costToAccept: "One of us stays" });
  const line = { position: 1, description: "Rent", quantity: 6, amountPence: 90_000 };
  const cashOnly = { inKindWelcome: false, cashOnlyReason: "It is paid to a landlord" };
  await aCashNeed({ projectId: project.id, lines: { create: [{ ...line, ...cashOnly }] } });
  const { id } = await relistProject(await runnerOf(project), { projectId: project.id });
  const again = await db.project.findUniqueOrThrow({
    where: { id },
    include: { heard: true, needs: { orderBy: { position: "asc" }, include: { lines: true } } },
  });
  expect(again).toMatchObject({
    ...{ shapedLevel: "led", shapedWho: "Girls aged 9 to 13", heard: heard.create },
    needs: [{ ...helpers, whereabouts: "The hall", costToAccept: "One of us stays" }, { lines: [cashOnly] }],
  });
});
