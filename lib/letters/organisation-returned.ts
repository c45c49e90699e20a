import { routes } from "@/lib/routes";
import type { AboutOrganisation } from "./about-organisation";
import { type Addressed, because } from "./addressed";

/** Tells the people of an organisation what to change in its registration. */
export const organisationReturned = ({ organisation, reason }: AboutOrganisation): Addressed[] => [
  {
    to: { organisationId: organisation.id },
    words: {
      subject: `One more step: ${organisation.name}`,
      paragraphs: [
        `The procurement team has read the registration of ${organisation.name} and asks for a change.`,
        ...because(reason),
      ],
      action: { label: "Change the registration", path: routes.registration(organisation.id) },
    },
  },
];
