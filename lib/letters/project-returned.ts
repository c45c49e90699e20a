import { routes } from "@/lib/routes";
import type { AboutProject } from "./about-project";
import { type Addressed, because } from "./addressed";

/** Tells a community organisation that its project needs a change before it can be listed, and which. */
export const projectReturned = ({ id, title, organisation, reason }: AboutProject): Addressed[] => [
  {
    to: { organisationId: organisation.id },
    words: {
      subject: `One more step: ${title}`,
      paragraphs: [
        `The procurement team has read “${title}” and asks for a change before it is listed.`,
        ...because(reason),
        "Your answers are all kept. Change what is needed and send it again.",
      ],
      action: { label: "Change your project", path: routes.communityProject(id) },
    },
  },
];
