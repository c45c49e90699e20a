import { routes } from "@/lib/routes";
import type { AboutClaim } from "./about-claim";
import { type Addressed, because } from "./addressed";

/** Tells somebody that nobody could agree that a group is theirs, or a broker that it may not answer for one, and why. */
export const claimRefused = ({ user, organisation, reason, broker }: AboutClaim): Addressed[] => [
  {
    to: broker ? { membersOf: broker.id } : { userId: user.id },
    words: {
      subject: `Not agreed yet: ${organisation.name}`,
      paragraphs: [
        broker
          ? `You asked to answer for ${organisation.name}. They did not agree to that yet.`
          : `You said that ${organisation.name} is yours. We could not agree to that yet.`,
        ...because(reason),
        "If there is more to say, tell us again.",
      ],
      action: broker
        ? { label: "Ask again", path: routes.group(organisation.id) }
        : { label: "Say it again", path: routes.claim(organisation.id) },
    },
  },
];
