import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { describeFile } from "@/lib/files/describe-file";
import { listFiles } from "@/lib/files/list-files";
import { loadFile } from "@/lib/files/load-file";
import { moveFile } from "@/lib/files/move-file";
import { removeFile } from "@/lib/files/remove-file";
import { storeKeys } from "@/lib/files/sizes";
import { fileStore } from "@/lib/files/store";
import { deleteFile } from "@/lib/jobs/delete-file";
import { activities, aFile, anActor, aProject, atOnce, runnerOf } from "@/tests/support/factories";

async function threePhotographs() {
  const project = await aProject();
  const ids: string[] = [];
  for (const position of [1, 2, 3]) ids.push((await aFile({ projectId: project.id, position })).id);
  return { project, ids, actor: await runnerOf(project) };
}
const inOrder = async (projectId: string) =>
  (await db.file.findMany({ where: { projectId, removedAt: null }, orderBy: { position: "asc" } })).map(({ id }) => id);

test("the words of a photograph and of a document are changed", async () => {
  const { project, ids, actor } = await threePhotographs();
  const letter = await aFile({ projectId: project.id, kind: "document", name: "Letter" });
  await describeFile(actor, { fileId: ids[0], alternativeText: "Seven beds." });
  await describeFile(actor, { fileId: letter.id, name: "Letter from the school" });
  const files = await listFiles(actor, project.id);
  expect(files.photographs[0]?.alternativeText).toBe("Seven beds.");
  expect(files.documents.map(({ name }) => name)).toEqual(["Letter from the school"]);
  expect(await activities()).toEqual(["file.described", "file.described"]);
  await expect(describeFile(actor, { fileId: ids[0], alternativeText: " " })).rejects.toMatchObject({
    fields: { alternativeText: ["Say what the photograph shows"] },
  });
});

test("a photograph is put first, or one place earlier", async () => {
  const { project, ids, actor } = await threePhotographs();
  const [one, two, three] = ids;
  await moveFile(actor, { fileId: three, to: "first" });
  expect(await inOrder(project.id)).toEqual([three, one, two]);
  await moveFile(actor, { fileId: two, to: "earlier" });
  expect(await inOrder(project.id)).toEqual([three, two, one]);
  await moveFile(actor, { fileId: three, to: "earlier" });
  expect(await inOrder(project.id)).toEqual([three, two, one]);
  expect((await loadFile(actor, three ?? "")).first).toBe(true);
});

test("three moves at once leave three places", async () => {
  const { project, ids, actor } = await threePhotographs();
  await Promise.all(ids.map((fileId) => moveFile(actor, { fileId, to: "first" })));
  const positions = await db.file.findMany({ where: { projectId: project.id }, select: { position: true } });
  expect(positions.map(({ position }) => position).toSorted()).toEqual([1, 2, 3]);
});

test("what is removed is seen by nobody, and its bytes are deleted once that is certain", async () => {
  const { project, ids, actor } = await threePhotographs();
  const fileId = ids[1] ?? "";
  const store = await fileStore();
  for (const key of storeKeys(fileId, "photograph")) await store.put(key, Buffer.from("picture"), "image/webp");
  await deleteFile({ fileId });
  expect(await store.get(`${fileId}.small`)).not.toBeNull();
  await removeFile(actor, { fileId });
  const jobs = await db.$queryRaw<{ data: unknown }[]>`SELECT data FROM jobs.job WHERE name = 'delete-file'`;
  expect(jobs).toEqual([{ data: { fileId } }]);
  await deleteFile({ fileId });
  await deleteFile({ fileId });
  expect(await Promise.all(storeKeys(fileId, "photograph").map((key) => store.get(key)))).toEqual([null, null, null]);
  expect((await listFiles(actor, project.id)).photographs).toHaveLength(2);
  await expect(loadFile(actor, fileId)).rejects.toMatchObject({ kind: "notFound" });
  expect(await activities()).toEqual(["file.removed"]);
});

test("a photograph can be taken back after its project has closed", async () => {
  const project = await aProject({ status: "closed" });
  const { id } = await aFile({ projectId: project.id });
  await removeFile(await runnerOf(project), { fileId: id });
  expect(await inOrder(project.id)).toEqual([]);
});

test("of two who remove it at once, one does", async () => {
  const { ids, actor } = await threePhotographs();
  const { done } = await atOnce([removeFile(actor, { fileId: ids[0] }), removeFile(actor, { fileId: ids[0] })]);
  expect(done).toBe(1);
  expect(await activities()).toEqual(["file.removed"]);
});

test("nobody else changes, moves, removes or opens what belongs to a project", async () => {
  const { ids } = await threePhotographs();
  for (const kind of ["community", "supplier"] as const) {
    const actor = await anActor(kind);
    const fileId = ids[0] ?? "";
    await expect(describeFile(actor, { fileId, alternativeText: "x" })).rejects.toMatchObject({ kind: "notAllowed" });
    await expect(moveFile(actor, { fileId, to: "first" })).rejects.toMatchObject({ kind: "notAllowed" });
    await expect(removeFile(actor, { fileId })).rejects.toMatchObject({ kind: "notAllowed" });
    await expect(loadFile(actor, fileId)).rejects.toMatchObject({ kind: "notAllowed" });
  }
  expect(await activities()).toEqual([]);
});
