import { routes } from "@/lib/routes";
import type { AboutProject } from "./about-project";
import { type Addressed, because } from "./addressed";

/** Tells a community organisation that the procurement team has closed or withdrawn its project for it. */
export const projectEnded =
  (how: "closed" | "withdrawn") =>
  ({ id, title, organisation, organisationId, reason }: AboutProject): Addressed[] =>
    organisationId === organisation.id
      ? []
      : [
          {
            to: { organisationId: organisation.id },
            words: {
              subject: `${how === "closed" ? "Closed" : "Withdrawn"}: ${title}`,
              paragraphs: [
                `The procurement team has ${how} “${title}” on your behalf. It takes no more pledges.`,
                ...because(reason),
                "What was agreed before goes on.",
              ],
              action: { label: "See the project", path: routes.communityProject(id) },
            },
          },
        ];
