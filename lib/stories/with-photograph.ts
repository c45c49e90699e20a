import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/auth/actor";
import { limit } from "@/lib/auth/rate-limit";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db";
import { storeThenNote, withoutBytes } from "@/lib/files/keep-file";
import { preparePhotograph } from "@/lib/files/prepare-photograph";
import { photographSizes } from "@/lib/files/sizes";
import { once } from "@/lib/submissions/once";
import type { StoryWritten } from "./read-story";

const uploads = { name: "upload", tries: 60, minutes: 15 };

type Told = { storyId: string; matchId: string };
/** A photograph whose bytes are in the store, as its row will be but for whose it is; null where none was sent. */
export type PhotographKept = Awaited<ReturnType<typeof prepared>>["row"] | null;

/**
 * Does the work once for each form, with the photograph that was sent made fit to be shown and in the store. Refuses `invalid`,
 * beside `file`, what is no photograph.
 */
export async function withPhotograph(
  { actor, input, written }: { actor: Actor; input: unknown; written: StoryWritten },
  work: (tx: Tx, photograph: PhotographKept) => Promise<Told>,
): Promise<{ id: string; matchId: string }> {
  const { file, story } = written;
  if (!file || story === null) {
    const { storyId, matchId } = await once(actor, input, (tx) => work(tx, null));
    return { id: storyId, matchId };
  }
  await limit(uploads, actor.userId ?? "system");
  const { sizes, row } = await prepared(actor, file, written);
  const { id, kind, type } = row;
  const { storyId, matchId } = await storeThenNote({ id, kind, type, sizes }, () =>
    once(actor, withoutBytes(input, file), async (tx) => ({ id, ...(await work(tx, row)) })),
  );
  return { id: storyId, matchId };
}

async function prepared(actor: Actor, file: NonNullable<StoryWritten["file"]>, written: StoryWritten) {
  const { sizes, type, ...measured } = await preparePhotograph(file.name, file.bytes);
  const at = now();
  return {
    sizes: photographSizes.map((size): [typeof size, Buffer] => [size, sizes[size]]),
    row: {
      ...{ id: randomUUID(), kind: "photograph" as const, name: "photograph", type, ...measured },
      ...{ alternativeText: written.alternativeText, consent: written.consent ?? "", consentedAt: at },
      ...{ uploadedById: actor.userId, createdAt: at },
    },
  };
}
