import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { compareFrameworks } from "./compare-frameworks";
import { getFrameworkFile } from "./get-framework-file";

/** What a kept file would do to the programme's frameworks as they are now, and what is wrong with it. Refuses `notFound` and `notAllowed`. */
export async function loadFrameworkFile(actor: Actor, id: string) {
  const file = await getFrameworkFile(db, actor, id);
  const { fileName, appliedAt, added, changed } = file;
  const comparison = await compareFrameworks(db, file.programmeId, file.measures);
  const problems = [...file.problems, ...comparison.problems].sort((one, other) => one.row - other.row);
  return { id, fileName, appliedAt, was: { added, changed }, ...comparison, problems };
}

export type FrameworkFileShown = Awaited<ReturnType<typeof loadFrameworkFile>>;
