import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { verificationOf } from "./verification";
import { getOrganisation } from "./visible";

/** All that a page shows of one organisation. Its people's names and addresses are for its own people, the broker that vouches for it and the procurement team. */
export async function loadOrganisation(actor: Actor, id: string) {
  const { participation, ...organisation } = await getOrganisation(db, actor, id);
  const { kind, name, slug, legalForm, charityNumber, companyNumber, about, postcode, createdAt } = organisation;
  const { status, reason, submittedAt, decidedAt, programmeId } = participation;
  const close =
    actor.role === "system" ||
    actor.role === "procurement" ||
    actor.organisationId === organisation.id ||
    actor.vouchesFor.includes(organisation.id);
  const memberships = await db.membership.findMany({
    where: { organisationId: organisation.id },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: { user: { select: { name: true, email: true } } },
  });
  return {
    id: organisation.id,
    ...{ kind, name, slug, legalForm, charityNumber, companyNumber, about, postcode, createdAt },
    verification: verificationOf(organisation),
    ...{ status, submittedAt, decidedAt, programmeId },
    reason: close ? reason : null,
    people: close ? memberships.map(({ user }) => user) : [],
  };
}
