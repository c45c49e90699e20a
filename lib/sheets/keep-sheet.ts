import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { now } from "@/lib/clock";
import { MS_PER_DAY } from "@/lib/dates";
import { transaction } from "@/lib/db";
import { read } from "@/lib/input";
import { Refusal } from "@/lib/refusal";
import { kindCalled, sheetKinds } from "./kinds";
import type { SheetKind } from "./sheet-kind";

const sheetSent = (megabytes: number) =>
  z.object({
    file: z
      .object({ name: z.string().catch(""), bytes: z.instanceof(Uint8Array) }, "Choose a file")
      .refine(
        ({ bytes }) => bytes.length > 0 && bytes.length <= megabytes * 1_000_000,
        `Choose a file that is not empty, of up to ${megabytes} MB`,
      ),
  });

const MS_KEPT = 7 * MS_PER_DAY;

/**
 * Reads a file and keeps what it says as a sheet, so that what is applied later is what was looked at. Changes nothing else.
 * Refuses `invalid` beside the file where it cannot be read at all.
 */
export async function keepSheet(actor: Actor, input: unknown) {
  const name = kindCalled(read(z.object({ kind: z.string() }), input).kind);
  const kind = sheetKinds[name];
  const { file } = read(sheetSent(kind.limits.megabytes), input);
  authorise(actor, kind.deed, {});
  const programmeId = actor.programmeId ?? "";
  const { rows, problems } = await readBeside(kind, file.bytes);
  return transaction(async (tx) => {
    // What nobody pressed is forgotten.
    const before = new Date(now().getTime() - MS_KEPT);
    await tx.sheet.deleteMany({ where: { programmeId, appliedAt: null, createdAt: { lt: before } } });
    const organisationId = kind.keptFor === "programme" ? null : actor.organisationId;
    const whose = { programmeId, organisationId, userId: actor.userId };
    const fileName = file.name.slice(0, 200) || "A file";
    const data = { ...whose, kind: name, fileName, rows, problems, createdAt: now() };
    const { id } = await tx.sheet.create({ data, select: { id: true } });
    return { id, kind: name };
  });
}

async function readBeside(kind: SheetKind, bytes: Uint8Array) {
  try {
    return await kind.read(bytes);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new Refusal("invalid", "There is a problem with your answers", { file: [error.message] });
  }
}
