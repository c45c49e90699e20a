import { ask } from "@/lib/db";
import { catalogueOf, mostProgrammes } from "./catalogue";

/** Reads what searches look at before anybody searches, so that the first visitor need not wait for it: of the programmes with most projects. */
export async function rememberProgrammes(): Promise<void> {
  const programmes = await ask<{ id: string }>`
    SELECT "programmeId" AS id FROM "ProjectSearch" GROUP BY 1 ORDER BY count(*) DESC LIMIT ${mostProgrammes}`;
  for (const { id } of programmes) await catalogueOf(id).catchUp();
}
