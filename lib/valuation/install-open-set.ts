import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { SqlTx } from "@/lib/db";
import { applyFrameworks } from "./apply-frameworks";
import { readFrameworkFile } from "./read-framework-file";

/** Lets a programme value by the open set that comes with Maypole, and makes it where no programme had it yet. */
export async function installOpenSet(tx: SqlTx, programmeId: string): Promise<void> {
  const file = join(process.cwd(), "lib", "valuation", "maypole-open-set.csv");
  const { measures } = await readFrameworkFile(await readFile(file));
  await applyFrameworks(tx, { owner: null, programmeId }, measures);
}
