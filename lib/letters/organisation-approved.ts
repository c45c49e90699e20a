import { landing } from "@/lib/auth/landing";
import type { AboutOrganisation } from "./about-organisation";
import type { Addressed } from "./addressed";

const next = {
  community: "You can now send projects for approval.",
  supplier: "You can now offer something to any project that is listed.",
  procurement: "You can now start work.",
  broker: "You can now add the groups that you speak for.",
};

/** Tells the people of an organisation that it may take part, and what they can do next. */
export const organisationApproved = ({ organisation }: AboutOrganisation): Addressed[] => [
  {
    to: { organisationId: organisation.id },
    words: {
      subject: `Welcome: ${organisation.name} is approved`,
      paragraphs: [`The procurement team has approved ${organisation.name}.`, next[organisation.kind]],
      action: { label: "Start", path: landing(organisation.kind) },
    },
  },
];
