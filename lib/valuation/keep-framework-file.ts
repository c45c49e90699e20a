import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { now } from "@/lib/clock";
import { transaction } from "@/lib/db";
import { read } from "@/lib/input";
import { Refusal } from "@/lib/refusal";
import { frameworkFileMegabytes } from "./limits";
import { type FrameworksRead, readFrameworkFile } from "./read-framework-file";

const fileSent = z.object({
  file: z
    .object({ name: z.string().catch(""), bytes: z.instanceof(Uint8Array) }, "Choose a file")
    .refine(
      ({ bytes }) => bytes.length > 0 && bytes.length <= frameworkFileMegabytes * 1_000_000,
      `Choose a file that is not empty, of up to ${frameworkFileMegabytes} MB`,
    ),
});

const MS_KEPT = 7 * 86_400_000;

/**
 * Reads a file of frameworks and keeps what it says, so that what is applied later is what was looked at. Changes nothing
 * else. Refuses `invalid` beside the file where it cannot be read at all.
 */
export async function keepFrameworkFile(actor: Actor, input: unknown): Promise<{ id: string }> {
  const { file } = read(fileSent, input);
  authorise(actor, "framework.import", {});
  const programmeId = actor.programmeId ?? "";
  const { measures, problems } = await readBeside(file.bytes);
  return transaction(async (tx) => {
    // What nobody pressed is forgotten.
    const before = new Date(now().getTime() - MS_KEPT);
    await tx.frameworkFile.deleteMany({ where: { programmeId, appliedAt: null, createdAt: { lt: before } } });
    const fileName = file.name.slice(0, 200) || "A file";
    const data = { programmeId, userId: actor.userId, fileName, rows: measures, problems, createdAt: now() };
    return tx.frameworkFile.create({ data, select: { id: true } });
  });
}

async function readBeside(bytes: Uint8Array): Promise<FrameworksRead> {
  try {
    return await readFrameworkFile(whole(bytes));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new Refusal("invalid", "There is a problem with your answers", { file: [error.message] });
  }
}

async function* whole(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes);
}
