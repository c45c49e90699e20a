import type { Reader } from "@/lib/db";
import { formatAgreed } from "@/lib/matches/agreed";
import { formatQuantity } from "@/lib/needs/quantity";
import type { Told } from "./addressed";
import { needAsked } from "./need-asked";

/** An introduction that something happened to, its offer and its two sides. */
export async function aboutIntroduction(from: Reader, told: Told) {
  const { id, message, quantity, line, offer, supplier, need } = await from.introduction.findUniqueOrThrow({
    where: { id: told.subjectId },
    select: {
      ...{ id: true, message: true, quantity: true },
      line: { select: { description: true } },
      offer: { select: { description: true, type: true, unit: true } },
      supplier: { select: { id: true, name: true } },
      need: needAsked,
    },
  });
  const sides = { supplier, community: need.project.organisation, project: need.project.title };
  const counted = line ? formatAgreed({ inKind: true, line, need }, quantity) : formatQuantity(offer, quantity);
  return { ...told, ...sides, id, message, asked: counted, offer: offer.description };
}
export type AboutIntroduction = Awaited<ReturnType<typeof aboutIntroduction>>;
