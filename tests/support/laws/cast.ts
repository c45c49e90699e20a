import type { Actor } from "@/lib/auth/actor";
import { visitorTo } from "@/lib/auth/actor";
import { aBrokerFor, actorFor, anActor, anOrganisation, aProgramme } from "@/tests/support/factories";

/** The people of one programme, each with the name that a trace gives them. */
export type Cast = {
  programmeId: string;
  community: Actor;
  broker: Actor;
  procurement: Actor;
  /** Alder, Birch and Cedar, who take part. */
  suppliers: readonly [Actor, Actor, Actor];
  everybody: readonly Actor[];
  nameOf: (actor: Actor) => string;
};

/** A programme of its own with everybody who may and who may not: its two sides, those who speak for them, and people with no say. */
export async function aCast(): Promise<Cast> {
  const { id: programmeId } = await aProgramme();
  const group = await anOrganisation("community", { programmeId });
  const people = {
    community: await actorFor(group),
    broker: await aBrokerFor(group),
    procurement: await anActor("procurement", { programmeId }),
    alder: await anActor("supplier", { programmeId }),
    birch: await anActor("supplier", { programmeId }),
    cedar: await anActor("supplier", { programmeId }),
    "another group": await anActor("community", { programmeId }),
    "a broker of others": await anActor("broker", { programmeId }),
    "a supplier not approved": await anActor("supplier", { programmeId, participation: "submitted" }),
    "another programme’s team": await anActor("procurement", { programmeId: (await aProgramme()).id }),
    "a visitor": visitorTo(programmeId),
  };
  const names = new Map<Actor, string>(Object.entries(people).map(([name, actor]) => [actor, name]));
  return {
    ...{ programmeId, community: people.community, broker: people.broker, procurement: people.procurement },
    suppliers: [people.alder, people.birch, people.cedar],
    everybody: Object.values(people),
    nameOf: (actor) => names.get(actor) ?? "the service",
  };
}
