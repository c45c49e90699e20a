import type { Actor } from "@/lib/auth/actor";
import type { Reader } from "@/lib/db";
import { agreedColumns, agreedQuantity } from "@/lib/matches/agreed";
import { listNeedsLike } from "@/lib/matching/list-needs-like";
import { thingGiven } from "@/lib/matching/thing-given";
import { aboutPledge } from "./about-pledge";
import type { Told } from "./addressed";

/** A pledge that was declined, and three other needs that what was pledged would fit. Why it was declined is not read. */
export async function aboutDeclined(from: Reader, told: Told) {
  const about = await aboutPledge(from, told);
  const pledge = await from.pledge.findUniqueOrThrow({
    where: { id: told.subjectId },
    select: {
      ...{ ...agreedColumns, supplierId: true },
      need: { select: { type: true, unit: true, description: true, project: { select: { programmeId: true } } } },
    },
  });
  const { supplierId: organisationId, need } = pledge;
  const { programmeId } = need.project;
  const supplier: Actor = {
    ...{ userId: null, organisationId, programmeId, role: "supplier", approved: true, vouchesFor: [] },
  };
  const thing = thingGiven(pledge);
  const left = agreedQuantity(pledge);
  return { ...about, others: thing ? await listNeedsLike(supplier, { ...thing, left }) : [] };
}
export type AboutDeclined = Awaited<ReturnType<typeof aboutDeclined>>;
