import { db } from "@/lib/db";
import { Refusal } from "@/lib/refusal";
import { fingerprint } from "./secret";

/** How often a thing may be tried: `tries` in a window of `minutes`, which begins with the first. */
export type Limit = { name: string; tries: number; minutes: number };

/** Counts one try by somebody, and refuses (`conflict`) those past the limit. Kept in the database, so every process counts alike. */
export async function limit({ name, tries, minutes }: Limit, who: string): Promise<void> {
  const key = `${name}:${fingerprint("rate limit", who)}`;
  const [counted] = await db.$queryRaw<{ count: number }[]>`
    INSERT INTO "RateLimit" AS r (key, "startsAt", count) VALUES (${key}, now(), 1)
    ON CONFLICT (key) DO UPDATE SET
      count = CASE WHEN r."startsAt" <= now() - make_interval(mins => ${minutes}::int) THEN 1 ELSE r.count + 1 END,
      "startsAt" = CASE WHEN r."startsAt" <= now() - make_interval(mins => ${minutes}::int) THEN now() ELSE r."startsAt" END
    RETURNING count`;
  if (!counted || counted.count > tries) {
    throw new Refusal("conflict", `That is too many tries. Wait ${minutes} minutes, then try again.`);
  }
}
