import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { now } from "@/lib/clock";
import { transaction } from "@/lib/db";
import { read } from "@/lib/input";
import { Refusal } from "@/lib/refusal";
import { contractFileMegabytes } from "./limits";
import { type ContractsRead, readContractFile } from "./read-contract-file";

const fileSent = z.object({
  file: z
    .object({ name: z.string().catch(""), bytes: z.instanceof(Uint8Array) }, "Choose a file")
    .refine(
      ({ bytes }) => bytes.length > 0 && bytes.length <= contractFileMegabytes * 1_000_000,
      `Choose a file that is not empty, of up to ${contractFileMegabytes} MB`,
    ),
});

const MS_KEPT = 7 * 86_400_000;

/**
 * Reads a file of contracts and keeps what it says, so that what is applied later is what was looked at. Changes nothing in
 * the register. Refuses `invalid` beside the file where it cannot be read at all.
 */
export async function keepContractFile(actor: Actor, input: unknown): Promise<{ id: string }> {
  const { file } = read(fileSent, input);
  authorise(actor, "contract.import", {});
  const programmeId = actor.programmeId ?? "";
  const { contracts, problems } = await readBeside(file.bytes);
  return transaction(async (tx) => {
    // What nobody pressed is forgotten.
    const before = new Date(now().getTime() - MS_KEPT);
    await tx.contractImport.deleteMany({ where: { programmeId, appliedAt: null, createdAt: { lt: before } } });
    const fileName = file.name.slice(0, 200) || "A file";
    const data = { programmeId, userId: actor.userId, fileName, rows: contracts, problems, createdAt: now() };
    return tx.contractImport.create({ data, select: { id: true } });
  });
}

async function readBeside(bytes: Uint8Array): Promise<ContractsRead> {
  try {
    return await readContractFile(bytes);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new Refusal("invalid", "There is a problem with your answers", { file: [error.message] });
  }
}
