import { formatDay } from "@/lib/dates";
import type { Reader } from "@/lib/db";
import { aboutMatch } from "./about-match";
import type { Told } from "./addressed";

/** A deal that was made elsewhere, and its two sides; the activity's subject is its pledge. */
export async function aboutDeal(from: Reader, told: Told) {
  const { id, deal } = await from.match.findUniqueOrThrow({
    where: { pledgeId: told.subjectId },
    select: { id: true, deal: { select: { agreedOn: true, note: true } } },
  });
  const match = await aboutMatch(from, { ...told, subjectId: id });
  return { ...match, agreedOn: deal ? formatDay(deal.agreedOn) : "", note: deal?.note ?? null };
}
export type AboutDeal = Awaited<ReturnType<typeof aboutDeal>>;
