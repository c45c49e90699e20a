import { routes } from "@/lib/routes";
import type { AboutMembership } from "./about-membership";
import { type Addressed, because } from "./addressed";

/** Tells somebody that they no longer act for an organisation, unless they left it themselves, and those who stay. */
export function membershipEnded({ organisation, user, left, by, reason }: AboutMembership): Addressed[] {
  const name = user.name ?? user.email;
  const toThem: Addressed = {
    to: { userId: user.id },
    words: {
      subject: `You no longer act for ${organisation.name}`,
      paragraphs: [
        `${by} says that you no longer act for ${organisation.name}.`,
        ...because(reason, "They gave as the reason:"),
        "What you did stays as it is. If you think that this is a mistake, talk to them or to the procurement team.",
      ],
      action: { label: "See your account", path: routes.account },
    },
  };
  const toOthers: Addressed = {
    to: { organisationId: organisation.id },
    words: {
      subject: `${name} no longer acts for ${organisation.name}`,
      paragraphs: [
        left
          ? `${name} has left ${organisation.name}.`
          : `${by} says that ${name} no longer acts for ${organisation.name}.`,
        ...because(reason, "The reason they gave:"),
      ],
      action: { label: "See who acts for it", path: routes.people(organisation.id) },
    },
  };
  return left ? [toOthers] : [toThem, toOthers];
}
