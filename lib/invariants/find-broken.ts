import type { Reader } from "@/lib/db";
import type { Invariant } from "./invariant";
import { ofProjects } from "./of-projects";
import { ofPromises } from "./of-promises";
import { ofProof } from "./of-proof";
import { ofTheRecord } from "./of-the-record";

/** What no deed, import or restored backup may leave behind. Most are held by the database as well; this proves it. */
export const invariants: readonly Invariant[] = [...ofProjects, ...ofPromises, ...ofProof, ...ofTheRecord];

/** The invariants that the data breaks, each with how many rows break it and the ids of the first ten; none when all is well. */
export async function findBroken(from: Reader): Promise<{ name: string; rows: number; ids: string[] }[]> {
  const broken = [];
  for (const { name, breaking } of invariants) {
    const found = await from.$queryRaw<{ id: string }[]>`SELECT id::text FROM (${breaking}) broken`;
    if (found.length > 0) broken.push({ name, rows: found.length, ids: found.slice(0, 10).map(({ id }) => id) });
  }
  return broken;
}
