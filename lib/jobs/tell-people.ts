import type { ActivityName } from "@/lib/activity/record";
import { now } from "@/lib/clock";
import { type Tx, transaction } from "@/lib/db";
import { env } from "@/lib/env";
import type { Prisma } from "@/lib/generated/prisma/client";
import type { Telling } from "@/lib/generated/prisma/enums";
import type { Addressed } from "@/lib/letters/addressed";
import { letters } from "@/lib/letters/compose";
import { doneForYou } from "@/lib/letters/done-for-you";
import { kindOfLetter } from "@/lib/letters/kinds";
import { type WrittenLetter, writeLetter } from "@/lib/letters/letter";
import { enqueue, type Jobs } from "./queue";

type Reading = { id: string; email: string; name: string | null; preferences: { telling: Telling }[] };

/**
 * Writes the letters that an activity causes, one for each person told, and queues their sending with them. Run again it
 * writes none twice. Whoever made the move is not told of it, unless they asked for a letter themselves.
 */
export async function tellPeople({ activityId }: Jobs["tell-people"], address = env.address): Promise<void> {
  await transaction(async (tx) => {
    const activity = await tx.activity.findUnique({ where: { id: activityId } });
    if (!activity || !isKnown(activity.name)) return;
    // Somebody for whom it was done may have a letter of its own about it: then that one is kept.
    const written = [...((await letters[activity.name]?.(tx, activity)) ?? []), ...(await doneForYou(tx, activity))];
    for (const { to, words, signedPath } of written) {
      // What somebody asked for themselves comes at once, whatever they chose for its kind.
      const asked = typeof to === "object" && "userId" in to;
      const kind = asked ? null : kindOfLetter(activity.name);
      for (const person of await readers(tx, to, activity.programmeId, kind)) {
        const telling = kind === null ? "at_once" : (person.preferences[0]?.telling ?? "at_once");
        if ((person.id === activity.userId && !asked) || telling === "never") continue;
        const action = words.action && { ...words.action, path: signedPath?.(person.id) ?? words.action.path };
        const letter = { ...words, ...(action && { action }), to: person.name ?? undefined };
        await keep(tx, activityId, person, writeLetter(letter, address), telling);
      }
    }
  });
}

function isKnown(name: string): name is ActivityName {
  return Object.hasOwn(letters, name);
}

function readers(tx: Tx, to: Addressed["to"], programmeId: string | null, about: string | null): Promise<Reading[]> {
  return tx.user.findMany({
    where: readBy(to, programmeId ?? ""),
    select: {
      ...{ id: true, email: true, name: true },
      preferences: { where: { about: about ?? "" }, select: { telling: true } },
    },
    orderBy: { id: "asc" },
  });
}

function readBy(to: Addressed["to"], programmeId: string): Prisma.UserWhereInput {
  if (to === "procurement") {
    const participations = { some: { programmeId, status: "approved" } } as const;
    return { memberships: { some: { organisation: { kind: "procurement", participations } } } };
  }
  if ("userId" in to) return { id: to.userId };
  if ("membersOf" in to) return { memberships: { some: { organisationId: to.membersOf } } };
  const { organisationId } = to;
  const broker = { vouches: { some: { organisationId, programmeId, endedAt: null } } };
  return { memberships: { some: { OR: [{ organisationId }, { organisation: broker }] } } };
}

/** At once it is queued; weekly it waits for the weekly letter. */
async function keep(tx: Tx, activityId: string, person: Reading, letter: WrittenLetter, telling: Telling) {
  const status = telling === "weekly" ? "gathered" : "queued";
  const kept = await tx.letter.createManyAndReturn({
    data: [{ activityId, userId: person.id, to: person.email, status, createdAt: now(), ...letter }],
    skipDuplicates: true,
    select: { id: true },
  });
  if (status === "gathered") return;
  for (const { id } of kept) await enqueue(tx, "send-letter", { letterId: id });
}
