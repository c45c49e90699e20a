import { type Actor, systemIn, visitorTo } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { aBrokerFor, actorFor, anActor, anOrganisation, aProgramme } from "@/tests/support/factories";

/** Every kind of person, in the order of the columns of the tables. */
export const people = [
  /** Of the community organisation whose it is. */ "owner",
  /** Of another community organisation. */ "other",
  /** Of the broker that vouches for the owner. */ "broker",
  /** Of a broker that vouches for somebody else. */ "stranger",
  /** Of the supplier whose it is, or who leads it. */ "lead",
  /** Of a supplier that gives a part of it. */ "sharer",
  /** Of a supplier that has nothing to do with it. */ "rival",
  /** Of the programme's procurement team. */ "team",
  /** Of another programme's procurement team. */ "elsewhere",
  /** Who has not signed in. */ "visitor",
  /** The service itself. */ "system",
] as const;
type Person = (typeof people)[number];
export type Cast = Record<Person, Actor>;

/** One of each, in a programme of their own. */
export async function theCast(): Promise<Cast> {
  const { id: programmeId } = await aProgramme();
  const here = { programmeId };
  const [mine, theirs] = [await anOrganisation("community", here), await anOrganisation("community", here)];
  return {
    owner: await actorFor(mine),
    other: await actorFor(theirs),
    broker: await aBrokerFor(mine),
    stranger: await aBrokerFor(theirs),
    lead: await anActor("supplier", here),
    sharer: await anActor("supplier", here),
    rival: await anActor("supplier", here),
    team: await anActor("procurement", here),
    elsewhere: await anActor("procurement", { programmeId: (await aProgramme()).id }),
    visitor: visitorTo(programmeId),
    system: systemIn(programmeId),
  };
}

/** The id of somebody's organisation. */
export const org = ({ organisationId }: Actor): string => organisationId ?? "";

/** Puts the owner's organisation into a state of its place in the programme. */
export async function placeOwner({ owner }: Cast, status: "submitted" | "approved" | "returned"): Promise<string> {
  await db.participation.updateMany({
    where: { organisationId: org(owner) },
    data: { status, decidedAt: status === "submitted" ? null : new Date() },
  });
  return org(owner);
}

/** For which supplier the procurement team does what suppliers do; everybody else does it for their own. */
export const forLead = (actor: Actor, { team, lead }: Cast) => (actor === team ? { supplierId: org(lead) } : {});
