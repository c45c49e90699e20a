import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { rows } from "@/lib/forms/rows";
import { line, read } from "@/lib/input";
import { parsePostcode } from "@/lib/places/postcode";
import { editProject } from "./edit-project";

const example = "Enter a postcode, such as B19 1NH, or its first half, such as B19";
const place = z.object({
  name: line("Enter the name that people there use, such as Lozells", 100),
  postcode: z.string(example).transform((typed, context) => {
    const parsed = parsePostcode(typed);
    if (parsed) return parsed;
    context.addIssue({ code: "custom", message: example });
    return z.NEVER;
  }),
});
const answer = z.object({
  projectId: z.string(),
  places: z
    .record(z.string(), place)
    .transform((places) => Object.values(places))
    .refine((places) => places.length <= 20, "Enter 20 places or fewer"),
});

/** Where the help is felt, which is not where the office is: one place or several. */
export async function answerWhere(actor: Actor, input: unknown) {
  const { projectId, places } = read(answer, atLeastOne(rows(input, "places", ["name", "postcode"])));
  return editProject(actor, projectId, "where", async (tx, project) => {
    await tx.place.deleteMany({ where: { projectId: project.id } });
    for (const { name, postcode } of places) {
      await tx.place.create({ data: { projectId: project.id, name, ...postcode } });
    }
    return { projectId: project.id };
  });
}

// With nothing filled in, the first row is what wants an answer.
function atLeastOne(input: unknown): unknown {
  if (typeof input !== "object" || input === null || !("places" in input)) return input;
  const { places } = input;
  const none = typeof places === "object" && places !== null && Object.keys(places).length === 0;
  return none ? { ...input, places: { 0: { name: "", postcode: "" } } } : input;
}
