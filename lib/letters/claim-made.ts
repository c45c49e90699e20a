import { routes } from "@/lib/routes";
import type { AboutClaim } from "./about-claim";
import { type Addressed, because } from "./addressed";

/** Asks the broker that vouches for a group, or without one the procurement team, whether somebody belongs to it. */
export function claimMade(about: AboutClaim): Addressed[] {
  const { user, message, organisation, brokers, broker } = about;
  if (broker) return brokerAsks(about, broker.name);
  const words = {
    subject: `Is this their group? ${organisation.name}`,
    paragraphs: [
      `${user.name ?? user.email} (${user.email}) says that ${organisation.name} is theirs.`,
      ...because(message),
      "If you agree, they can act for the group from then on.",
    ],
  };
  const asked = (path: string) => ({ ...words, action: { label: "Look at it and answer", path } });
  if (brokers.length === 0) return [{ to: "procurement", words: asked(routes.reviewOrganisation(organisation.id)) }];
  return brokers.map((id) => ({ to: { organisationId: id }, words: asked(routes.group(organisation.id)) }));
}

/** Asks a group's own people, or where it has none the procurement team, whether a broker may answer for it. */
function brokerAsks({ user, message, organisation, hasPeople }: AboutClaim, broker: string): Addressed[] {
  const words = {
    subject: `${broker} asks to answer for ${organisation.name}`,
    paragraphs: [
      `${user.name ?? user.email} at ${broker} asks to answer for ${organisation.name}.`,
      ...because(message),
      "If you agree, they can list projects and answer pledges for the group. So can you, as before, and you can end it at any time.",
    ],
  };
  const asked = (path: string) => ({ ...words, action: { label: "Look at it and answer", path } });
  return hasPeople
    ? [{ to: { membersOf: organisation.id }, words: asked(routes.ourBrokers) }]
    : [{ to: "procurement", words: asked(routes.reviewOrganisation(organisation.id)) }];
}
