import type { Actor } from "@/lib/auth/actor";
import { can } from "@/lib/auth/policy";
import { db } from "@/lib/db";
import { agreedColumns, agreedQuantity, formatAgreed } from "@/lib/matches/agreed";
import { getNeed } from "./get-need";
import { suppliersOf } from "@/lib/organisations/suppliers-of";
import { keptOfLine, linesOffered } from "./lines-offered";

/**
 * A need as a supplier who thinks of helping sees it, or the procurement team for the one that it names: what is left of it and of each thing
 * it would buy, what they pledged before, and who could give it with them.
 */
export async function loadNeedToMeet(actor: Actor, id: string, named: string | null = null) {
  const need = await getNeed(db, actor, id);
  const { project, type, description, unit, quantity, matchedQuantity } = need;
  const { howOften, whereabouts, meetsChildren, checkLevel, costToAccept } = need;
  const acting = actor.role === "procurement";
  const suppliers = await suppliersOf(project.programmeId, { withPeople: !acting });
  const supplier = acting ? suppliers.find((each) => each.id === named) : { id: actor.organisationId ?? "", name: "" };
  const [matches, before] = await Promise.all([liveInKind(id), supplier ? pledgedBefore(supplier.id, id) : []]);
  return {
    ...{ id, type, description, unit, quantity, matchedQuantity },
    ...{ howOften, whereabouts, meetsChildren, checkLevel, costToAccept },
    left: quantity - matchedQuantity,
    lines: linesOffered(need, matches)
      .filter(({ left }) => left > 0)
      .map((line) => ({ id: line.id, description: line.description, left: line.left })),
    project: { title: project.title, slug: project.slug, organisation: project.organisation.name },
    open: project.status === "listed" && matchedQuantity < quantity,
    mayPledge: can(actor, "pledge.make", { supplier: { id: supplier?.id ?? "" }, programmeId: project.programmeId }),
    /** Whose pledge it would be; null while the procurement team has yet to say. */
    supplier: supplier ?? null,
    suppliers: suppliers.filter((each) => each.id !== supplier?.id),
    before: before.map((pledge) => ({
      id: pledge.id,
      offered: formatAgreed({ ...pledge, need }, agreedQuantity(pledge)),
    })),
  };
}

/** What is promised in kind already. */
function liveInKind(needId: string) {
  return db.match.findMany({
    where: { needId, lineId: { not: null } },
    select: keptOfLine,
  });
}

/** Their own pledges to it that still wait for an answer. */
function pledgedBefore(supplierId: string, needId: string) {
  return db.pledge.findMany({
    where: { needId, supplierId, status: "offered" },
    select: { ...agreedColumns, id: true },
    orderBy: { offeredAt: "asc" },
  });
}
