import { randomUUID } from "node:crypto";
import { z } from "zod";
import { onBehalfOf } from "@/lib/activity/on-behalf-of";
import { record } from "@/lib/activity/record";
import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { limit } from "@/lib/auth/rate-limit";
import { now } from "@/lib/clock";
import { transaction, type Tx } from "@/lib/db";
import { getDelivery } from "@/lib/deliveries/get-delivery";
import { checkDocument } from "@/lib/files/check-document";
import { consents, consentWords } from "@/lib/files/consent";
import { storeThenNote, withoutBytes } from "@/lib/files/keep-file";
import { fileLimits } from "@/lib/files/limits";
import { preparePhotograph } from "@/lib/files/prepare-photograph";
import { sentFile } from "@/lib/files/sent-file";
import { photographSizes, type FileSize } from "@/lib/files/sizes";
import type { Side } from "@/lib/generated/prisma/enums";
import { line, read } from "@/lib/input";
import { sideAsked } from "@/lib/pledges/side";
import { Refusal } from "@/lib/refusal";
import { once } from "@/lib/submissions/once";

const evidence = z.object({
  deliveryId: z.string(),
  file: sentFile("photograph", "Choose a photograph or a PDF"),
  words: line("Say what it shows, or what it is", 300),
  /** For which side the procurement team adds it; everybody else adds it for their own. */
  side: sideAsked,
});
const ofPhotograph = z.object({
  recognised: z.enum(consents, "Say whether anybody can be recognised"),
  consentBy: line("Enter the name of who says so", 100),
});
const uploads = { name: "upload", tries: 60, minutes: 15 };
const startsPdf = (bytes: Uint8Array) => Buffer.from(bytes.subarray(0, 5)).toString("latin1") === "%PDF-";

/**
 * Either side adds a photograph or a PDF to a delivery, as evidence of it: seen by the two sides, the broker that vouches and the procurement
 * team, and nobody else. A photograph loses its metadata and needs a consent. Refuses `invalid` beside the field, and `conflict` past
 * the number that a delivery may have.
 */
export async function addEvidence(actor: Actor, input: unknown) {
  const { deliveryId, file, words, side = null } = read(evidence, input);
  await transaction((tx) => mayAdd(tx, actor, deliveryId, side));
  await limit(uploads, actor.userId ?? "system");
  const id = randomUUID();
  const made = startsPdf(file.bytes) ? asDocument(id, words, file) : await asPhotograph(id, words, file, input);
  return storeThenNote({ id, kind: made.row.kind, type: made.row.type, sizes: made.sizes }, () =>
    once(actor, withoutBytes(input, file), (tx) => note(tx, actor, { deliveryId, side, row: made.row })),
  );
}

type Sent = { name: string; bytes: Uint8Array };
type Row = Awaited<ReturnType<typeof asPhotograph>>["row"] | ReturnType<typeof asDocument>["row"];

function asDocument(id: string, name: string, { name: sentAs, bytes }: Sent) {
  checkDocument(sentAs, bytes);
  if (bytes.length > fileLimits.document.megabytes * 1_000_000) {
    throw new Refusal("invalid", "There is a problem with your answers", {
      file: [`Choose a PDF of up to ${fileLimits.document.megabytes} MB`],
    });
  }
  const sizes: [FileSize, Uint8Array][] = [["document", bytes]];
  return { sizes, row: { id, kind: "document" as const, name, type: "application/pdf", bytes: bytes.length } };
}

async function asPhotograph(id: string, alternativeText: string, file: Sent, input: unknown) {
  const { recognised, consentBy } = read(ofPhotograph, input);
  const { sizes, type, ...measured } = await preparePhotograph(file.name, file.bytes);
  const kept = photographSizes.map((size): [FileSize, Uint8Array] => [size, sizes[size]]);
  const said = { alternativeText, consent: consentWords(recognised, consentBy), consentedAt: now() };
  return { sizes: kept, row: { id, kind: "photograph" as const, name: "photograph", type, ...measured, ...said } };
}

async function mayAdd(tx: Tx, actor: Actor, deliveryId: string, side: Side | null) {
  const { delivery, match } = await getDelivery(tx, actor, deliveryId);
  const { project } = match.need;
  const supplierId = delivery.supplierId ?? match.supplierId;
  authorise(actor, "evidence.add", { project, match: { supplierId } });
  const forSupplier = actor.role === "procurement" ? side === "supplier" : actor.organisationId === supplierId;
  return { match, project, ours: forSupplier ? supplierId : project.organisationId };
}

type Adding = { deliveryId: string; side: Side | null; row: Row };

async function note(tx: Tx, actor: Actor, { deliveryId, side, row }: Adding) {
  const { match, project, ours } = await mayAdd(tx, actor, deliveryId, side);
  const { kind } = row;
  const kept = await tx.file.count({ where: { deliveryId, kind, removedAt: null } });
  const most = fileLimits[kind].each;
  if (kept >= most)
    throw new Refusal("conflict", `A delivery has up to ${most} ${kind}s. Remove one before you add another`);
  const who = { organisationId: ours, uploadedById: actor.userId };
  await tx.file.create({ data: { ...row, ...who, deliveryId, position: kept + 1, createdAt: now() } });
  await record(tx, actor, "delivery.evidenced", {
    ...{ subjectId: deliveryId, projectId: project.id, programmeId: project.programmeId },
    ...{ details: { matchId: match.id, fileId: row.id, kind }, ...onBehalfOf(actor, ours) },
  });
  return { id: row.id, deliveryId, matchId: match.id };
}
