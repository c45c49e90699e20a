import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { dayInLondon, isoDay } from "@/lib/dates";
import type { Reader } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import { uuid } from "@/lib/input";
import { Refusal } from "@/lib/refusal";

/**
 * Which offers exist, as far as this actor is concerned: a condition on `"Offer" f`. A supplier sees its own; those who may
 * ask for one, approved community organisations and brokers, see what is open; the procurement team sees all. Nobody else
 * sees any: what a company has to spare is not for its rivals or the public.
 */
export function offersVisibleTo(actor: Actor): Prisma.Sql {
  const here = Prisma.sql`f."programmeId" = ${actor.programmeId}::uuid`;
  switch (actor.role) {
    case "system":
      return actor.programmeId === null ? Prisma.sql`true` : here;
    case "procurement":
      return here;
    case "supplier":
      return Prisma.sql`(${here} AND f."supplierId" = ${actor.organisationId}::uuid)`;
    case "community":
    case "broker":
      return actor.approved ? Prisma.sql`(${here} AND ${isOpen()})` : Prisma.sql`false`;
    case "visitor":
      return Prisma.sql`false`;
  }
}

/** Not withdrawn, and its day has not passed: a condition on `"Offer" f`. */
export const isOpen = (): Prisma.Sql =>
  Prisma.sql`(f.status = 'open' AND (f.until IS NULL OR f.until >= ${dayInLondon(now())}::date))`;

/** Whether an offer's last day has passed. */
export const isPast = ({ until }: { until: Date | null }): boolean =>
  until !== null && isoDay(until) < dayInLondon(now());

/** An offer with its supplier, within what the actor may see, by id; refuses `notFound`. */
export async function getOffer(from: Reader, actor: Actor, id: string) {
  const seen = await from.$queryRaw<{ id: string }[]>`
    SELECT f.id FROM "Offer" f WHERE f.id = ${uuid(id)}::uuid AND ${offersVisibleTo(actor)}`;
  if (!seen[0]) throw new Refusal("notFound", "Offer not found");
  return from.offer.findUniqueOrThrow({ where: { id }, include: { supplier: true } });
}
