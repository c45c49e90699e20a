import type { Reader } from "@/lib/db";
import type { Told } from "./addressed";

/** A contract that something happened to, and its supplier once that takes part. */
export async function aboutContract(from: Reader, told: Told) {
  const contract = await from.contract.findUniqueOrThrow({
    where: { id: told.subjectId },
    select: { id: true, title: true, reference: true, supplierId: true },
  });
  return { ...told, contract };
}
export type AboutContract = Awaited<ReturnType<typeof aboutContract>>;
