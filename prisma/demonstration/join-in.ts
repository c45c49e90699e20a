import { record } from "@/lib/activity/record";
import { type Actor, systemIn, visitorTo } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { type Tx, transaction } from "@/lib/db";
import { approveOrganisation } from "@/lib/organisations/approve-organisation";
import { registerOrganisation } from "@/lib/organisations/register-organisation";
import { returnOrganisation } from "@/lib/organisations/return-organisation";
import { slugFor } from "@/lib/projects/slug";
import type { CastMember } from "./cast";
import { type OrganisationTold, procurementTeam } from "./organisations";

/** Who acts for each organisation of the demonstration, by its name. */
export type Actors = Map<string, Actor>;

/**
 * Gives those of the cast whose organisations cannot register by themselves, the procurement team and the broker, their
 * place. Nobody can approve the first of them, so the system does.
 */
export async function seat(programmeId: string, members: readonly CastMember[], actors: Actors): Promise<void> {
  for (const { kind, organisation: name, ...person } of members) {
    if (name === null || (kind !== "procurement" && kind !== "broker")) continue;
    actors.set(
      name,
      await transaction(async (tx) => {
        const userId = await writeDown(tx, person);
        const [createdAt, place] = [now(), { programmeId, status: "approved", submittedAt: now(), decidedAt: now() }];
        const { id } = await tx.organisation.create({
          data: {
            ...{ name, kind, createdAt, slug: slugFor(name) },
            participations: { create: { ...place, status: "approved" } },
            memberships: { create: { userId, createdAt } },
          },
        });
        for (const deed of ["organisation.registered", "organisation.approved"] as const) {
          const about = { subjectId: id, programmeId, details: { organisationId: id } };
          await record(tx, systemIn(programmeId), deed, about);
        }
        return { userId, organisationId: id, programmeId, role: kind, approved: true, vouchesFor: [] };
      }),
    );
  }
}

type Registering = { daysAgo: number; by: string; happen: () => Promise<void> };

/** How an organisation registers, and how the procurement team answers a day later, unless it still waits. */
export function registering(programmeId: string, told: OrganisationTold, actors: Actors): Registering[] {
  const { name, kind, person, became, registeredDaysAgo, ...details } = told;
  const numbered = details.charityNumber !== undefined || details.companyNumber !== undefined;
  const registered = async () => {
    const userId = await transaction((tx) => writeDown(tx, person));
    const newcomer: Actor = { ...visitorTo(programmeId), userId };
    const input = { ...details, name, kind, programmeId, noNumber: !numbered };
    const { id } = await registerOrganisation(newcomer, input);
    actors.set(name, { ...newcomer, organisationId: id, role: kind, approved: became === undefined });
  };
  const answered = async () => {
    const team = actorOf(procurementTeam, actors);
    const organisationId = actorOf(name, actors).organisationId;
    if (typeof became === "object") await returnOrganisation(team, { organisationId, reason: became.returned });
    else await approveOrganisation(team, { organisationId });
  };
  const first = { daysAgo: registeredDaysAgo, by: name, happen: registered };
  const then = { daysAgo: registeredDaysAgo - 1, by: procurementTeam, happen: answered };
  return became === "waits" ? [first] : [first, then];
}

/** Somebody at an organisation. Throws before it has registered. */
export function actorOf(organisation: string, actors: Actors): Actor {
  const actor = actors.get(organisation);
  if (!actor) throw new Error(`${organisation} has not joined yet`);
  return actor;
}

/** Writes somebody down who has not signed in yet, and gives their id. */
export async function writeDown(tx: Tx, { name, email }: { name: string; email: string }): Promise<string> {
  const user = { name, email, createdAt: now() };
  return (await tx.user.upsert({ where: { email }, create: user, update: {} })).id;
}
