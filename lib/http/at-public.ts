import { cache } from "react";
import type { Actor } from "@/lib/auth/actor";
import { currentActor, currentPerson } from "@/lib/auth/session";
import { env } from "@/lib/env";
import { getProgramme, listProgrammes, lookingAt, type Programme } from "@/lib/programmes/get-programme";
import type { WorkKind } from "./at-work";
import { page } from "./page";

/** What the frame of a public page shows: whose programme it is, if one is meant, and who is looking. */
export type PublicArea = {
  programme: Programme | null;
  person: { name: string; organisation: string; kind: WorkKind | null } | null;
  demonstration: boolean;
};

/**
 * Who is looking at a public page of a programme. Without a slug it is the only programme, if there is one. Visitors all
 * see the same page at the same address, so that it can be kept for them: nothing here asks for more than the session. Asked once per request.
 */
export const atPublic = cache(async (slug?: string): Promise<{ actor: Actor; area: PublicArea }> => {
  const [actor, person, programme] = await Promise.all([
    currentActor(),
    currentPerson(),
    slug === undefined ? theOnlyProgramme() : page(() => getProgramme(slug)),
  ]);
  return {
    actor: programme ? lookingAt(actor, programme.id) : actor,
    area: {
      programme,
      person: person && {
        name: person.name,
        organisation: person.organisation?.name ?? "",
        kind: actor.role === "visitor" || actor.role === "system" ? null : actor.role,
      },
      demonstration: env.demonstration,
    },
  };
});

async function theOnlyProgramme(): Promise<Programme | null> {
  const programmes = await listProgrammes();
  return programmes.length === 1 ? (programmes[0] ?? null) : null;
}
