import { expect, test } from "vitest";
import { visitorTo } from "@/lib/auth/actor";
import { readFile } from "@/lib/files/read-file";
import { removeFile } from "@/lib/files/remove-file";
import { storeKeys } from "@/lib/files/sizes";
import { fileStore } from "@/lib/files/store";
import { fileResponse } from "@/lib/http/file-response";
import type { ProjectStatus } from "@/lib/generated/prisma/enums";
import { aFile, anActor, aProgramme, aProject, runnerOf } from "@/tests/support/factories";

async function aKeptFile(status: ProjectStatus, kind: "photograph" | "document" = "photograph") {
  const project = await aProject({ status });
  const file = await aFile({ projectId: project.id, kind });
  const store = await fileStore();
  for (const key of storeKeys(file.id, kind)) await store.put(key, Buffer.from(key), file.type);
  return { project, file, asked: { id: file.id, size: kind === "document" ? "document" : "small" } };
}
const visitor = visitorTo(null);

test("anybody may see the photograph of a project that is listed or closed, from any programme", async () => {
  for (const status of ["listed", "closed"] as const) {
    const { asked, file } = await aKeptFile(status);
    const elsewhere = visitorTo((await aProgramme()).id);
    for (const actor of [visitor, elsewhere, await anActor("supplier")]) {
      const read = await readFile(actor, asked);
      expect([read.bytes.toString(), read.public]).toEqual([`${file.id}.small`, true]);
    }
  }
});

test.each(["draft", "submitted", "withdrawn"] as const)(
  "the photograph of a project that is %s is its organisation's",
  async (status) => {
    const { asked, project } = await aKeptFile(status);
    const read = await readFile(await runnerOf(project), asked);
    expect(read.public).toBe(false);
    for (const actor of [visitor, await anActor("supplier"), await anActor("community")])
      await expect(readFile(actor, asked)).rejects.toMatchObject({ kind: "notFound" });
  },
);

test("the procurement team sees the photographs of what was sent to it", async () => {
  const { asked } = await aKeptFile("submitted");
  expect((await readFile(await anActor("procurement"), asked)).public).toBe(false);
  const other = await aProgramme();
  const elsewhere = await anActor("procurement", { programmeId: other.id });
  await expect(readFile(elsewhere, asked)).rejects.toMatchObject({ kind: "notFound" });
});

test("what is removed, what never was and a size that there is not are not found", async () => {
  const { asked, project } = await aKeptFile("listed");
  for (const not of [
    { ...asked, size: "document" },
    { ...asked, size: "huge" },
    { ...asked, id: "none" },
  ])
    await expect(readFile(visitor, not)).rejects.toMatchObject({ kind: "notFound" });
  const actor = await runnerOf(project);
  await removeFile(actor, { fileId: asked.id });
  for (const each of [visitor, actor]) await expect(readFile(each, asked)).rejects.toMatchObject({ kind: "notFound" });
});

test("a file is answered so that it is never run, and not sent again to who has it", async () => {
  const { asked } = await aKeptFile("listed", "document");
  const file = { ...(await readFile(visitor, asked)), name: "Brief “an alle” (2)" };
  const answer = fileResponse(new Request("http://localhost/"), file);
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    "cache-control": "public, max-age=86400, s-maxage=60",
    "content-disposition": `attachment; filename="Brief an alle 2.pdf"; filename*=UTF-8''Brief%20%E2%80%9Can%20alle%E2%80%9D%20%282%29.pdf`,
    "content-security-policy": "default-src 'none'; sandbox",
    "content-type": "application/pdf",
    "x-content-type-options": "nosniff",
  });
  expect(Buffer.from(await answer.arrayBuffer())).toEqual(file.bytes);
  const headers = { "If-None-Match": answer.headers.get("etag") ?? "" };
  const again = fileResponse(new Request("http://localhost/", { headers }), file);
  expect([again.status, await again.text()]).toEqual([304, ""]);
});

test("what is not public is kept by no cache in between", async () => {
  const { asked, project } = await aKeptFile("draft");
  const answer = fileResponse(new Request("http://localhost/"), await readFile(await runnerOf(project), asked));
  expect(answer.headers.get("cache-control")).toBe("private, no-cache");
  expect(answer.headers.get("content-disposition")).toBe("inline");
});
