import type { Actor } from "@/lib/auth/actor";
import { can } from "@/lib/auth/policy";
import { db } from "@/lib/db";
import { getProject } from "@/lib/projects/visible";
import { listOffersForNeeds, type OfferForNeed } from "./list-offers-for-needs";

/** The offers that could meet each need of a project, by need, the best first, for those who may ask for one; nothing for anybody else. Refuses `notFound`. */
export async function listOffersForProject(actor: Actor, projectId: string): Promise<Map<string, OfferForNeed[]>> {
  const project = await getProject(db, actor, projectId);
  if (project.status !== "listed" || !can(actor, "introduction.ask", { project })) return new Map();
  const needs = await db.need.findMany({ where: { projectId }, include: { lines: true } });
  return listOffersForNeeds(
    actor,
    needs.map((need) => ({ ...need, open: need.matchedQuantity < need.quantity })),
  );
}
