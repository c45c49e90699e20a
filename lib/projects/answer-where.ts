import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import type { Tx } from "@/lib/db";
import { rows } from "@/lib/forms/rows";
import { Prisma } from "@/lib/generated/prisma/client";
import { optionalLine, read } from "@/lib/input";
import { areaLabel, findAreas } from "@/lib/places/find-areas";
import { parsePostcode } from "@/lib/places/postcode";
import { refreshPlaces } from "@/lib/places/refresh-places";
import { type FieldErrors, Refusal } from "@/lib/refusal";
import { refuseChangedMeanwhile } from "./changed-meanwhile";
import { editProject } from "./edit-project";

const example = "Enter a postcode, such as B19 1NH, or its first half, such as B19, or a ward or council";
const place = z
  .object({ name: optionalLine(100), postcode: optionalLine(120) })
  .transform(({ name, postcode: typed }, context) => {
    const postcode = typed === null ? null : parsePostcode(typed);
    if (typed === null) context.addIssue({ code: "custom", path: ["postcode"], message: example });
    return { name, typed: typed ?? "", postcode };
  });
const answer = z.object({
  projectId: z.string(),
  places: z.record(z.string(), place).refine((places) => Object.keys(places).length <= 20, "Enter 20 places or fewer"),
});

/**
 * Where the help is felt, which is not where the office is: one place or several, each a postcode, its first half, or a
 * whole ward or local authority by its name. What is known of each is looked up and kept with it.
 */
export async function answerWhere(actor: Actor, input: unknown) {
  const { projectId, places } = read(answer, atLeastOne(rows(input, "places", ["name", "postcode"])));
  return editProject(actor, projectId, "where", async (tx, project) => {
    await refuseChangedMeanwhile(tx, actor, { projectId, question: "where" }, input);
    const found = await findPlaces(tx, places);
    await tx.place.deleteMany({ where: { projectId: project.id } });
    // One by one, so that their ids keep their order.
    for (const each of found) await tx.place.create({ data: { ...each, projectId: project.id } });
    await refreshPlaces(tx, Prisma.sql`l."projectId" = ${project.id}::uuid`);
    return { projectId: project.id };
  });
}

type Found = { name: string | null; postcode?: string | null; district?: string; areaCode?: string };

async function findPlaces(tx: Tx, places: Record<string, z.output<typeof place>>): Promise<Found[]> {
  const found: Found[] = [];
  const fields: FieldErrors = {};
  for (const [number, { name, typed, postcode }] of Object.entries(places)) {
    const areas = postcode ? [] : await findAreas(tx, typed);
    const [area] = areas;
    if (postcode) found.push({ name: name ?? (await wardOf(tx, postcode.postcode)), ...postcode });
    else if (area && areas.length === 1) found.push({ name: name ?? area.name, areaCode: area.code });
    else fields[`places-${number}-postcode`] = [area ? `Say which one: ${whichOf(areas)}` : example];
  }
  if (Object.keys(fields).length > 0) throw new Refusal("invalid", "There is a problem with your answers", fields);
  return found;
}

/** What a place without a name goes by: its ward, where the postcode is known; else the half of it that everybody may see is enough. */
async function wardOf(tx: Tx, postcode: string | null): Promise<string | null> {
  if (postcode === null) return null;
  const [ward] = await tx.$queryRaw<{ name: string }[]>`
    SELECT w.name FROM "Postcode" c JOIN "Area" w ON w.code = c."wardCode" WHERE c.postcode = ${postcode}`;
  return ward?.name ?? null;
}

const whichOf = (areas: Awaited<ReturnType<typeof findAreas>>) =>
  new Intl.ListFormat("en-GB", { type: "disjunction" }).format(areas.map(areaLabel));

// With nothing filled in, the first row is what wants an answer.
function atLeastOne(input: unknown): unknown {
  if (typeof input !== "object" || input === null || !("places" in input)) return input;
  const { places } = input;
  const none = typeof places === "object" && places !== null && Object.keys(places).length === 0;
  return none ? { ...input, places: { 0: { name: "", postcode: "" } } } : input;
}
