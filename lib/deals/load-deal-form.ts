import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { db } from "@/lib/db";
import { getNeed } from "@/lib/needs/get-need";
import { suppliersOf } from "@/lib/organisations/suppliers-of";

/** What the form for a deal made elsewhere asks about: the need, what it would buy, and who could have given it. Refuses `notFound` and `notAllowed`. */
export async function loadDealForm(actor: Actor, needId: string) {
  const need = await getNeed(db, actor, needId);
  const { id, type, unit, description, quantity, matchedQuantity, lines, project } = need;
  const ownSupplier = actor.role === "supplier" ? (actor.organisationId ?? "") : "";
  authorise(actor, "deal.record", { project, match: { supplierId: ownSupplier } });
  const suppliers = actor.role === "supplier" ? [] : await suppliersOf(project.programmeId);
  return {
    need: { id, type, unit, description, left: quantity - matchedQuantity },
    lines: lines.filter((line) => line.inKindWelcome).map((line) => ({ id: line.id, description: line.description })),
    project: { id: project.id, title: project.title, organisation: project.organisation.name },
    suppliers,
  };
}
