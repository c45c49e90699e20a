import { routes } from "@/lib/routes";
import type { AboutProject } from "./about-project";
import type { Addressed } from "./addressed";

/** Tells the procurement team that a project waits for its approval. */
export const projectSubmitted = ({ id, title, organisation }: AboutProject): Addressed[] => [
  {
    to: "procurement",
    words: {
      subject: `Waiting for approval: ${title}`,
      paragraphs: [`${organisation.name} has sent “${title}” for approval.`, "Suppliers see it once you list it."],
      action: { label: "Read the project", path: routes.reviewProject(id) },
    },
  },
];
