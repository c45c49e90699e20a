import { routes } from "@/lib/routes";
import type { AboutOfferedAgain } from "./about-offered-again";
import type { Addressed } from "./addressed";

/** Tells those whose needs it would fit best that something is free, and where to ask for it. */
export const matchOfferedAgain = ({ supplier, description, left, needs }: AboutOfferedAgain): Addressed[] =>
  needs.map(({ id, need, title, organisation }) => ({
    to: { organisationId: organisation.id },
    words: {
      subject: `This may fit: ${title}`,
      paragraphs: [
        `${supplier} has something free that may be what you ask for with “${need}”: ${left}, “${description}”.`,
        "Others may ask for it too. If it would help, ask for it; if not, you need do nothing.",
      ],
      action: { label: "See the offer", path: routes.offersForNeed(id) },
    },
  }));
