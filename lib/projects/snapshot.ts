import { z } from "zod";
import { isoDay } from "@/lib/dates";
import type { Reader } from "@/lib/db";
import { needTypeOrder } from "@/lib/needs/need-type";
import type { Question } from "./questions";

const text = z.string().nullable();
const number = z.number().nullable();
const line = z.object({
  ...{ id: z.uuid(), position: z.number(), description: z.string(), quantity: z.number(), amountPence: z.number() },
  ...{ inKindWelcome: z.boolean(), cashOnlyReason: text },
});
const need = z.object({
  ...{ id: z.uuid(), position: z.number(), type: z.enum(needTypeOrder), description: z.string(), quantity: z.number() },
  ...{ unit: z.string(), essential: z.boolean(), neededBy: text, howOften: z.enum(["once", "regular"]).nullable() },
  ...{ whereabouts: text, meetsChildren: z.boolean().nullable(), costToAccept: text, importRef: text },
  checkLevel: z.enum(["none", "basic", "standard", "enhanced", "enhanced_barred"]).nullable(),
  lines: z.array(line),
});
const place = z.object({
  ...{ name: text, postcode: text, district: text, areaCode: text, lsoaCode: text, wardCode: text },
  ...{ authorityCode: text, latitude: number, longitude: number },
});
const needs = z.object({ needs: z.array(need) });

/** A question's part of a project as an edit keeps it, by question. */
export const snapshots = {
  what: z.object({ title: z.string(), summary: text, story: text }),
  children: z.object({ childFocused: z.boolean(), childrenExpected: number, ageFrom: number, ageTo: number }),
  where: z.object({ places: z.array(place) }),
  drivers: z.object({ drivers: z.array(z.object({ id: z.uuid(), name: z.string() })) }),
  shaped: z.object({
    shapedLevel: z.enum(["not_yet", "told", "asked", "planned", "led"]).nullable(),
    ...{ shapedWho: text, shapedByChildren: text },
    heard: z.array(z.object({ said: z.string(), did: z.string() })),
  }),
  needs,
  money: needs,
} satisfies Record<Exclude<Question, "check">, z.ZodType>;

/** A question whose answer an edit can hold. */
export type Edited = keyof typeof snapshots;
export type Snapshot<Asked extends Edited> = z.infer<(typeof snapshots)[Asked]>;
export type NeedKept = z.infer<typeof need>;
export type LineKept = z.infer<typeof line>;

/** What a project says in answer to a question, as plain data that an edit can keep and put back. */
export async function snapshotOf<Asked extends Edited>(
  from: Reader,
  projectId: string,
  question: Asked,
): Promise<Snapshot<Asked>> {
  const project = await from.project.findUniqueOrThrow({
    where: { id: projectId },
    include: {
      places: { orderBy: { id: "asc" } },
      drivers: { orderBy: { driver: { position: "asc" } }, select: { driver: { select: { id: true, name: true } } } },
      heard: { orderBy: { position: "asc" } },
      needs: { orderBy: { position: "asc" }, include: { lines: { orderBy: { position: "asc" } } } },
    },
  });
  const said = {
    ...project,
    drivers: project.drivers.map(({ driver }) => driver),
    needs: project.needs.map((each) => ({ ...each, neededBy: each.neededBy && isoDay(each.neededBy) })),
  };
  // Each schema takes from this what it names, and leaves the rest.
  return snapshots[question].parse(said) as Snapshot<Asked>;
}
