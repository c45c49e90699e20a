import { z } from "zod";
import type { Person } from "@/lib/auth/person";
import { db, transaction } from "@/lib/db";
import type { Telling } from "@/lib/generated/prisma/enums";
import { read } from "@/lib/input";
import { type LetterKind, letterKinds } from "./kinds";

const telling = z.enum(["at_once", "weekly", "never"], "Choose when we write to you");
const choice = z.object(
  Object.fromEntries(letterKinds.map((kind) => [kind, telling])) as Record<LetterKind, typeof telling>,
);
type Chooser = Pick<Person, "userId">;

/** How somebody hears of each kind of letter: at once, where they chose nothing else. */
export async function loadChosenLetters({ userId }: Chooser): Promise<Record<LetterKind, Telling>> {
  const chosen = await db.letterPreference.findMany({ where: { userId } });
  const told = (kind: LetterKind) => chosen.find(({ about }) => about === kind)?.telling ?? "at_once";
  return Object.fromEntries(letterKinds.map((kind) => [kind, told(kind)])) as Record<LetterKind, Telling>;
}

/** Somebody chooses how they hear of each kind of letter from now on. Refuses `invalid` beside the kind. */
export async function chooseLetters({ userId }: Chooser, input: unknown): Promise<void> {
  const chosen = read(choice, input);
  await transaction(async (tx) => {
    for (const about of letterKinds) {
      const told = { telling: chosen[about] };
      await tx.letterPreference.upsert({
        where: { userId_about: { userId, about } },
        create: { userId, about, ...told },
        update: told,
      });
    }
  });
}
