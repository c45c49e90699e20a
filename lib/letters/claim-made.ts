import { routes } from "@/lib/routes";
import type { AboutClaim } from "./about-claim";
import { type Addressed, because } from "./addressed";

/** Asks the broker that vouches for a group, or without one the procurement team, whether somebody belongs to it. */
export function claimMade({ user, message, organisation, brokers }: AboutClaim): Addressed[] {
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
