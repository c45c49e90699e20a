import { createHash } from "node:crypto";
import { onBehalfOf } from "@/lib/activity/on-behalf-of";
import { record } from "@/lib/activity/record";
import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { limit } from "@/lib/auth/rate-limit";
import { now } from "@/lib/clock";
import { db, transaction, type Tx } from "@/lib/db";
import type { FileKind } from "@/lib/generated/prisma/enums";
import { enqueue } from "@/lib/jobs/queue";
import { holdEditable } from "@/lib/projects/hold-editable";
import { getProject } from "@/lib/projects/visible";
import { Refusal } from "@/lib/refusal";
import { fileLimits } from "./limits";
import type { SentFile } from "./sent-file";
import { storeKey, storeKeys, type FileSize } from "./sizes";
import { fileStore } from "./store";

const uploads = { name: "upload", tries: 60, minutes: 15 };

/** Refuses (`notFound`, `notAllowed`, `conflict`) who may not add to a project, before any work goes into what they sent. */
export async function mayAddFiles(actor: Actor, projectId: string): Promise<void> {
  const project = await getProject(db, actor, projectId);
  authorise(actor, "project.edit", { project });
  await limit(uploads, actor.userId ?? "system");
}

type Row = {
  id: string;
  name: string;
  type: string;
  bytes: number;
  width?: number;
  height?: number;
  alternativeText?: string;
  consent?: string;
};

/** Notes a file whose bytes are in the store already. Refuses `conflict` when the project has as many as it may. */
export async function noteFile(tx: Tx, actor: Actor, projectId: string, kind: FileKind, row: Row): Promise<void> {
  const project = await getProject(tx, actor, projectId);
  authorise(actor, "project.edit", { project });
  await holdEditable(tx, project.id);
  const kept = await tx.file.aggregate({
    where: { projectId: project.id, kind, removedAt: null },
    _count: true,
    _max: { position: true },
  });
  if (kept._count >= fileLimits[kind].each) throw new Refusal("conflict", asManyAsMayBe[kind]);
  await tx.file.create({
    data: {
      ...row,
      kind,
      projectId: project.id,
      organisationId: project.organisationId,
      position: (kept._max.position ?? 0) + 1,
      consentedAt: row.consent === undefined ? null : now(),
      uploadedById: actor.userId,
      createdAt: now(),
    },
  });
  await record(tx, actor, "file.added", {
    ...{ subjectId: row.id, projectId: project.id, programmeId: project.programmeId, details: { kind } },
    ...onBehalfOf(actor, project.organisationId),
  });
}

const asManyAsMayBe: Record<FileKind, string> = {
  photograph: `A project has up to ${fileLimits.photograph.each} photographs. Remove one before you add another`,
  document: `A project has up to ${fileLimits.document.each} documents. Remove one before you add another`,
};

type Prepared = { id: string; kind: FileKind; type: string; sizes: [FileSize, Uint8Array][] };

/** After so many seconds an upload has been noted, or never will be. */
const anHour = 3_600;

/**
 * Puts every size of a file into the store, then notes it. What could not be noted, or was noted already when the same
 * form was sent before, is taken out of the store again; where the server was killed in between, a job does so later.
 */
export async function storeThenNote<Result extends { id: string }>(
  { id, kind, type, sizes }: Prepared,
  note: () => Promise<Result>,
): Promise<Result> {
  const store = await fileStore();
  const forget = () => Promise.all(storeKeys(id, kind).map((key) => store.remove(key)));
  await transaction((tx) => enqueue(tx, "delete-file", { fileId: id }, anHour));
  try {
    for (const [size, bytes] of sizes) await store.put(storeKey(id, size), bytes, type);
    const noted = await note();
    if (noted.id !== id) await forget();
    return noted;
  } catch (error) {
    await forget();
    throw error;
  }
}

/** The form without the bytes, which its fingerprint stands for: what makes two presses the same. */
export function withoutBytes(input: unknown, { bytes }: SentFile): object {
  return { ...(input as object), file: createHash("sha256").update(bytes).digest("hex") };
}
