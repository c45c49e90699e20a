import { kindNames } from "@/lib/organisations/organisation-kinds";
import { routes } from "@/lib/routes";
import type { AboutOrganisation } from "./about-organisation";
import type { Addressed } from "./addressed";

/** Tells the procurement team that an organisation waits to be let in, for the first time or again. */
export const organisationRegistered =
  (how: "registered" | "put its registration right") =>
  ({ organisation }: AboutOrganisation): Addressed[] => [
    {
      to: "procurement",
      words: {
        subject: `Waiting for approval: ${organisation.name}`,
        paragraphs: [
          `${organisation.name} has ${how} (${kindNames[organisation.kind].toLowerCase()}).`,
          "It can take part once you approve it.",
        ],
        action: { label: "Read the registration", path: routes.reviewOrganisation(organisation.id) },
      },
    },
  ];
