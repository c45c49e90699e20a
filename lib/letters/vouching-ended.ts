import { routes } from "@/lib/routes";
import type { AboutVouching } from "./about-vouching";
import { type Addressed, because } from "./addressed";

/**
 * Tells a group's own people that a broker no longer answers for it, and the broker's; where nobody is left who speaks for the
 * group, the procurement team. Whose people ended it is not told.
 */
export function vouchingEnded({
  broker,
  group,
  hasPeople,
  others,
  organisationId,
  reason,
}: AboutVouching): Addressed[] {
  const subject = `${broker.name} no longer answers for ${group.name}`;
  const letter = (to: Addressed["to"], paragraphs: string[], label: string, path: string): Addressed => ({
    to,
    words: { subject, paragraphs: [`${subject}.`, ...because(reason), ...paragraphs], action: { label, path } },
  });
  const own = "You speak for yourselves from now on. Your projects, pledges and matches stay as they are.";
  const done = "What you did for them stays as it is. You no longer see what only they can see.";
  const alone = `${group.name} has no people of its own here, and nobody else answers for it. You can: what suppliers pledge waits for you.`;
  const toGroup = letter({ membersOf: group.id }, [own], "See what waits for you", routes.community);
  const toBroker = letter({ membersOf: broker.id }, [done], "See your groups", routes.broker);
  const toTeam = letter("procurement", [alone], "Look at it", routes.reviewOrganisation(group.id));
  return [
    ...(organisationId === group.id ? [] : [toGroup]),
    ...(organisationId === broker.id ? [] : [toBroker]),
    ...(hasPeople || others > 0 ? [] : [toTeam]),
  ];
}
