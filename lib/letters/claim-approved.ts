import { routes } from "@/lib/routes";
import type { AboutClaim } from "./about-claim";
import type { Addressed } from "./addressed";

/** Tells somebody that they can act for their group, and the others of the group and those who vouch for it that they do. */
export const claimApproved = ({ user, organisation }: AboutClaim): Addressed[] => [
  {
    to: { userId: user.id },
    words: {
      subject: `Welcome: you can act for ${organisation.name}`,
      paragraphs: [
        `We agree that ${organisation.name} is yours. You can change its projects, answer pledges and list new projects.`,
        "Whoever did this for you until now still can. Tell them how you would like to share it.",
      ],
      action: { label: "Start", path: routes.community },
    },
  },
  {
    to: { organisationId: organisation.id },
    words: {
      subject: `${user.name ?? user.email} now acts for ${organisation.name}`,
      paragraphs: [
        `${user.name ?? user.email} (${user.email}) now belongs to ${organisation.name}, and can act for it.`,
      ],
    },
  },
];
