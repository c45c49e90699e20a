import { routes } from "@/lib/routes";
import type { AboutProject } from "./about-project";
import { type Addressed, because } from "./addressed";

/** Tells a community organisation that somebody who speaks for it has closed or withdrawn its project. */
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
                `“${title}” has been ${how} on your behalf. It takes no more pledges.`,
                ...because(reason),
                "What was agreed before goes on.",
              ],
              action: { label: "See the project", path: routes.communityProject(id) },
            },
          },
        ];
