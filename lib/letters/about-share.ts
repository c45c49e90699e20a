import type { Reader } from "@/lib/db";
import { agreedColumns, agreedQuantity, formatAgreed } from "@/lib/matches/agreed";
import type { Told } from "./addressed";
import { needAsked } from "./need-asked";

/** A supplier's part of a pledge that something happened to, with who leads it and for whom it is. */
export async function aboutShare(from: Reader, told: Told) {
  const { quantity, message, reason, supplier, pledge } = await from.share.findUniqueOrThrow({
    where: { id: told.subjectId },
    select: {
      ...{ quantity: true, message: true, reason: true },
      supplier: { select: { id: true, name: true } },
      pledge: {
        select: {
          ...{ ...agreedColumns, id: true },
          supplier: { select: { id: true, name: true } },
          need: needAsked,
        },
      },
    },
  });
  const { need, line, inKind } = pledge;
  const shown = (part: number) => formatAgreed({ need, line, inKind }, part);
  return {
    ...{ pledgeId: pledge.id, supplier, lead: pledge.supplier, message, why: reason },
    ...{ part: shown(quantity), whole: shown(agreedQuantity(pledge)), project: need.project.title },
    community: need.project.organisation.name,
  };
}
export type AboutShare = Awaited<ReturnType<typeof aboutShare>>;
