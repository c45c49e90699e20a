import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { type SqlTx, sqlTransaction } from "@/lib/db";
import { line, read } from "@/lib/input";
import { Refusal } from "@/lib/refusal";
import { uuid7 } from "@/lib/uuid7";
import { installOpenSet } from "@/lib/valuation/install-open-set";

// The first word of every address that is not a programme's, and some kept for later.
const reserved = new Set(
  `_next about accessibility account admin api broker champion cookies community contact dev docs events export favicon.ico figures files
  health help how-we-count impact import jobs login logout maypole open-data organisations privacy procurement programmes projects public
  ready register robots.txt search security sign-in sign-out sitemap.xml static suppliers supplier terms users`.split(
    /\s+/,
  ),
);

const programmeToCreate = z.object({
  slug: z
    .string("Give the programme a short name for its addresses")
    .regex(
      /^[a-z][a-z0-9-]{1,39}$/,
      "A programme's short name has 2 to 40 small letters, digits and hyphens, such as bsol",
    )
    .refine((slug) => !reserved.has(slug), "This short name is used by Maypole itself: choose another"),
  name: line("Give the programme a name"),
  area: line("Say which area the programme serves"),
});

/** The working set of drivers of child health, in the published framework's wording; each programme may edit its own. */
const workingSet = {
  "early-years": "Early childhood",
  education: "Education, attendance and learning",
  income: "Family income and work",
  housing: "Home and housing",
  relationships: "Relationships, safety and feeling valued",
  community: "Community, place and environment",
  "health-care": "Access to health and care",
};

/** Starts a programme with the working set of drivers and the open set of values. Refuses (`conflict`) a short name that is taken. */
export function createProgramme(actor: Actor, input: unknown) {
  return sqlTransaction((tx) => createProgrammeWithin(tx, actor, input));
}

/** The same, as part of something bigger. */
export async function createProgrammeWithin(tx: SqlTx, actor: Actor, input: unknown) {
  const programme = read(programmeToCreate, input);
  authorise(actor, "programme.create", {});
  const [made] = await tx.$queryRaw<{ id: string }[]>`
    INSERT INTO "Programme" (id, slug, name, area) VALUES (${uuid7}, ${programme.slug}, ${programme.name}, ${programme.area})
    ON CONFLICT (slug) DO NOTHING RETURNING id`;
  if (!made) throw new Refusal("conflict", `There is a programme ${programme.slug} already`);
  await tx.$executeRaw`INSERT INTO "Driver" (id, "programmeId", code, name, position)
    SELECT ${uuid7}, ${made.id}::uuid, key, value, row_number() OVER () FROM json_each_text(${JSON.stringify(workingSet)}::json)`;
  await installOpenSet(tx, made.id);
  // Nobody is there yet to be told, so this is written without a job.
  await tx.$executeRaw`INSERT INTO "Activity" (id, "programmeId", name, role, "subjectId", details)
    VALUES (${uuid7}, ${made.id}::uuid, 'programme.created', ${actor.role}, ${made.id}::uuid, '{}')`;
  return { id: made.id, slug: programme.slug };
}
