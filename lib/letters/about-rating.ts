import type { Reader } from "@/lib/db";
import type { Told } from "./addressed";

/** A rating that somebody decided, and its contract. */
export async function aboutRating(from: Reader, told: Told) {
  const { decided, asAt, contract } = await from.rating.findUniqueOrThrow({
    where: { id: told.subjectId },
    select: { decided: true, asAt: true, contract: { select: { id: true, title: true, supplierId: true } } },
  });
  return { ...told, decided, asAt, contract };
}
export type AboutRating = Awaited<ReturnType<typeof aboutRating>>;
