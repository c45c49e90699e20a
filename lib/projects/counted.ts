import { isDeepStrictEqual } from "node:util";
import type { Reader } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";

/** What figures count of a project: for children or not, its needs, the cash that they ask for in pence, and how much each need asks for, by its id. */
export type Counted = { child: boolean; needs: number; pence: number; quantities: Record<string, number> };

/** The same as the record keeps it: an expression on `"Project" p`. */
export const counted = Prisma.sql`jsonb_build_object('child', p."childFocused", 'needs', p."needCount", 'pence', p."cashPence",
  'quantities', (SELECT coalesce(jsonb_object_agg(n.id, n.quantity), '{}') FROM "Need" n WHERE n."projectId" = p.id))`;

/** What figures count of a project now. */
export async function countedOf(from: Reader, projectId: string): Promise<Counted> {
  const [found] = await from.$queryRaw<[{ counted: Counted }]>`
    SELECT ${counted} AS counted FROM "Project" p WHERE p.id = ${projectId}::uuid`;
  return found.counted;
}

/** What an activity says that changed this, so that an older day is counted as it stood; nothing where nothing of it changed. */
export type Recounted = { stood: Counted; stands: Counted };

/** What stood of a listed project until a change of it, and what stands since; null where it is not listed, or figures count the same. */
export async function recountedSince(
  from: Reader,
  projectId: string,
  stood: Counted | null,
): Promise<Recounted | null> {
  if (stood === null) return null;
  const stands = await countedOf(from, projectId);
  return isDeepStrictEqual(stood, stands) ? null : { stood, stands };
}
