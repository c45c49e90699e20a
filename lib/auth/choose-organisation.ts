import { z } from "zod";
import { db } from "@/lib/db";
import type { OrganisationKind } from "@/lib/generated/prisma/enums";
import { read, uuid } from "@/lib/input";
import { Refusal } from "@/lib/refusal";
import type { Person } from "./person";

const choice = z.object({ membershipId: z.string().transform(uuid), programmeId: z.string().transform(uuid) });

/**
 * Somebody who belongs to several organisations, or to one in several programmes, says which they act for in this browser.
 * Refuses `notFound` one that they do not belong to.
 */
export async function chooseOrganisation(
  { userId, sessionId }: Pick<Person, "userId" | "sessionId">,
  input: unknown,
): Promise<{ kind: OrganisationKind }> {
  const { membershipId, programmeId } = read(choice, input);
  const membership = await db.membership.findFirst({
    where: { id: membershipId, userId, organisation: { participations: { some: { programmeId } } } },
    select: { organisation: { select: { kind: true } } },
  });
  if (!membership) throw new Refusal("notFound", "Organisation not found");
  await db.session.updateMany({ where: { id: sessionId, userId }, data: { membershipId, programmeId } });
  return membership.organisation;
}
