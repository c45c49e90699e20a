import type { Reader } from "@/lib/db";
import { agreedColumns } from "@/lib/matches/agreed";
import { checkAsked } from "@/lib/needs/check-asked";
import { standing } from "@/lib/shares/share-status";
import type { Told } from "./addressed";
import { given } from "./given";
import { needAsked } from "./need-asked";
import { otherSharers } from "./other-sharers";

/** A pledge that something happened to, and its two sides. The private reason for declining is not read, so it can't be told. */
export async function aboutPledge(from: Reader, told: Told) {
  const pledge = await from.pledge.findUniqueOrThrow({
    where: { id: told.subjectId },
    select: {
      ...{ ...agreedColumns, id: true, deliverBy: true, message: true },
      supplier: { select: { id: true, name: true } },
      shares: { where: { status: standing }, select: { supplierId: true } },
      match: { select: { quantity: true, lineQuantity: true } },
      need: { select: { ...needAsked.select, meetsChildren: true, checkLevel: true } },
      proposals: { orderBy: { proposedAt: "desc" }, take: 1, select: { message: true } },
    },
  });
  const { id, message, deliverBy, supplier, need, match } = pledge;
  const sides = { supplier, community: need.project.organisation, project: need.project.title };
  /** What they wrote with what they proposed last. */
  const proposed = pledge.proposals[0]?.message ?? null;
  const what = { id, message, proposed, deliverBy, check: checkAsked(need) };
  const sharers = otherSharers(supplier.id, pledge.shares);
  return { ...told, ...sides, sharers, ...what, offered: given(pledge), agreed: given({ ...pledge, ...match }) };
}
export type AboutPledge = Awaited<ReturnType<typeof aboutPledge>>;
