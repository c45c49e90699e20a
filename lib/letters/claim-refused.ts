import { routes } from "@/lib/routes";
import type { AboutClaim } from "./about-claim";
import { type Addressed, because } from "./addressed";

/** Tells somebody that nobody could agree that a group is theirs, and why. */
export const claimRefused = ({ user, organisation, reason }: AboutClaim): Addressed[] => [
  {
    to: { userId: user.id },
    words: {
      subject: `Not agreed yet: ${organisation.name}`,
      paragraphs: [
        `You said that ${organisation.name} is yours. We could not agree to that yet.`,
        ...because(reason),
        "If there is more to say, tell us again.",
      ],
      action: { label: "Say it again", path: routes.claim(organisation.id) },
    },
  },
];
