import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { addDocument } from "@/lib/files/add-document";
import { addPhotograph } from "@/lib/files/add-photograph";
import { storeKeys } from "@/lib/files/sizes";
import { fileStore } from "@/lib/files/store";
import { deleteFile } from "@/lib/jobs/delete-file";
import { activities, aProject, aSubmission, anActor, atOnce, runnerOf } from "@/tests/support/factories";
import { aPdf, aSentPicture, saidOfPhotograph } from "@/tests/support/pictures";

const add = async (actor: Actor, projectId: string, more: object = {}) =>
  addPhotograph(actor, { ...saidOfPhotograph, file: await aSentPicture(), projectId, ...more });
const kept = async (id: string, kind: "photograph" | "document") => {
  const store = await fileStore();
  return Promise.all(storeKeys(id, kind).map(async (key) => (await store.get(key))?.length ?? 0));
};

test("a photograph is kept with what it shows, who says that it may be shown, and when", async () => {
  const project = await aProject({ status: "draft" });
  const actor = await runnerOf(project);
  const { id } = await add(actor, project.id, { recognised: "agreed" });
  const file = await db.file.findUniqueOrThrow({ where: { id } });
  expect(file).toMatchObject({
    ...{ projectId: project.id, organisationId: project.organisationId, kind: "photograph", type: "image/webp" },
    ...{ width: 900, height: 600, position: 1, uploadedById: actor.userId, removedAt: null },
    alternativeText: saidOfPhotograph.alternativeText,
    consent: "Everybody who can be recognised agreed, for a child with a parent or carer. Sam Carter says so.",
  });
  expect(file.consentedAt).not.toBeNull();
  expect((await kept(id, "photograph")).every((bytes) => bytes > 0)).toBe(true);
  expect(await activities()).toEqual(["file.added"]);
});

test("a document is kept as it was sent, after the photographs and in an order of its own", async () => {
  const project = await aProject();
  const actor = await runnerOf(project);
  await add(actor, project.id);
  const bytes = aPdf();
  const { id } = await addDocument(actor, { projectId: project.id, name: "Letter", file: { name: "a.pdf", bytes } });
  const file = await db.file.findUniqueOrThrow({ where: { id } });
  expect(file).toMatchObject({
    kind: "document",
    type: "application/pdf",
    name: "Letter",
    bytes: bytes.length,
    position: 1,
  });
  expect(await kept(id, "document")).toEqual([bytes.length]);
});

test("each question without an answer is named beside its field, and nothing is kept", async () => {
  const project = await aProject({ status: "draft" });
  const actor = await runnerOf(project);
  await expect(addPhotograph(actor, { projectId: project.id })).rejects.toMatchObject({
    kind: "invalid",
    fields: {
      file: ["Choose a photograph"],
      alternativeText: ["Say what the photograph shows"],
      recognised: ["Say whether anybody can be recognised"],
      consentBy: ["Enter the name of who says so"],
    },
  });
  await expect(
    addDocument(actor, { projectId: project.id, file: { name: "a.pdf", bytes: aPdf() } }),
  ).rejects.toMatchObject({
    fields: { name: ["Say what the document is"] },
  });
  expect(await db.file.count()).toBe(0);
});

test.each([
  ["empty", new Uint8Array(), "That file is empty. Choose another"],
  ["larger than it may be", new Uint8Array(12_000_001), "Choose a file of up to 12 MB"],
  ["no photograph", Buffer.from("<script>"), "That file is not a photograph. Choose a JPEG, PNG or WebP picture"],
])("a photograph that is %s is refused beside its field", async (_, bytes, message) => {
  const project = await aProject({ status: "draft" });
  const file = { name: "a.jpg", bytes };
  await expect(add(await runnerOf(project), project.id, { file })).rejects.toMatchObject({
    kind: "invalid",
    fields: { file: [message] },
  });
  expect(await activities()).toEqual([]);
});

test("nobody adds to a project that is not theirs to change", async () => {
  const project = await aProject();
  for (const kind of ["community", "supplier"] as const)
    await expect(add(await anActor(kind), project.id)).rejects.toMatchObject({ kind: "notAllowed" });
  const draft = await aProject({ status: "draft" });
  await expect(add(await anActor("community"), draft.id)).rejects.toMatchObject({ kind: "notFound" });
  expect(await db.file.count()).toBe(0);
});

test("a project that was sent, or has ended, takes no more", async () => {
  for (const status of ["submitted", "closed"] as const) {
    const project = await aProject({ status });
    await expect(add(await runnerOf(project), project.id)).rejects.toMatchObject({ kind: "conflict" });
  }
  expect(await db.file.count()).toBe(0);
});

test("the same form twice adds one photograph, and leaves nothing of the second in the store", async () => {
  const project = await aProject();
  const actor = await runnerOf(project);
  const form = { submission: aSubmission(), file: await aSentPicture() };
  const [one, two] = await Promise.all([add(actor, project.id, form), add(actor, project.id, form)]);
  expect(one.id).toBe(two.id);
  expect(await db.file.count()).toBe(1);
  expect(await activities()).toEqual(["file.added"]);
});

test("of twelve at once a project keeps five documents", async () => {
  const project = await aProject();
  const actor = await runnerOf(project);
  const file = { name: "a.pdf", bytes: aPdf() };
  const tries = Array.from({ length: 12 }, (_, one) =>
    addDocument(actor, { projectId: project.id, name: `Letter ${one}`, file }),
  );
  const { done, refusals } = await atOnce(tries);
  expect([done, new Set(refusals)]).toEqual([5, new Set(["conflict"])]);
  expect(await db.file.count()).toBe(5);
  const positions = await db.file.findMany({ select: { position: true }, orderBy: { position: "asc" } });
  expect(positions.map(({ position }) => position)).toEqual([1, 2, 3, 4, 5]);
});

test("somebody who sends very many is asked to wait", async () => {
  const project = await aProject();
  const actor = await runnerOf(project);
  const file = { name: "a.pdf", bytes: Buffer.from("no") };
  const tries = () => addDocument(actor, { projectId: project.id, name: "Letter", file });
  for (let tried = 0; tried < 60; tried += 1) await expect(tries()).rejects.toMatchObject({ kind: "invalid" });
  await expect(tries()).rejects.toMatchObject({ kind: "conflict" });
});

test("the bytes of an upload that a killed server never noted are deleted within the hour, those of a noted one are not", async () => {
  const project = await aProject();
  const { id } = await add(await runnerOf(project), project.id);
  const cutOff = randomUUID();
  const store = await fileStore();
  for (const key of storeKeys(cutOff, "photograph")) await store.put(key, Buffer.from("half"), "image/webp");
  const queued = await db.$queryRaw<{ data: unknown; minutes: number }[]>`
    SELECT data, (extract(epoch FROM start_after - created_on) / 60)::int AS minutes FROM jobs.job WHERE name = 'delete-file'`;
  expect(queued).toEqual([{ data: { fileId: id }, minutes: 60 }]);
  for (const fileId of [id, cutOff]) await deleteFile({ fileId });
  expect((await kept(id, "photograph")).every((bytes) => bytes > 0)).toBe(true);
  expect(await kept(cutOff, "photograph")).toEqual([0, 0, 0]);
});
