import { routes } from "@/lib/routes";
import type { AboutProject } from "./about-project";
import type { Addressed } from "./addressed";

/** Tells a community organisation that its project can now be seen and backed. */
export const projectListed = ({ id, title, organisation }: AboutProject): Addressed[] => [
  {
    to: { organisationId: organisation.id },
    words: {
      subject: `Listed: ${title}`,
      paragraphs: [
        `Good news: “${title}” is listed, and suppliers can see what it needs.`,
        "We will write to you when somebody pledges something.",
      ],
      action: { label: "See your project", path: routes.communityProject(id) },
    },
  },
];
