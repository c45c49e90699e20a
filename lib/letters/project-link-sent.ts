import { z } from "zod";
import { questions, questionTitles } from "@/lib/projects/questions";
import { routes } from "@/lib/routes";
import type { AboutProject } from "./about-project";
import type { Addressed } from "./addressed";

const asked = z.object({ question: z.enum(questions) });

/** A link to carry on with a draft, to the one who asked for it. It lets nobody in who is not signed in as them. */
export function projectLinkSent({ id, title, userId, details }: AboutProject): Addressed[] {
  if (userId === null) return [];
  const { question } = asked.parse(details);
  return [
    {
      to: { userId },
      words: {
        subject: `Carry on with ${title}`,
        paragraphs: [
          `Everything that you have answered of “${title}” is saved. The link below leads to “${questionTitles[question]}”.`,
          "On another device you sign in first, with a code that we send you.",
        ],
        action: { label: "Carry on", path: routes.question(id, question) },
      },
    },
  ];
}
