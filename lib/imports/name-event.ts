import { now } from "@/lib/clock";
import { isoDay } from "@/lib/dates";
import type { SqlTx } from "@/lib/db";
import { Refusal } from "@/lib/refusal";
import { uuid7 } from "@/lib/uuid7";

/** An event that a file's matches speak of, and its day as midnight UTC. */
export type NamedEvent = { name: string; heldOn: Date };

/** Sees that the programme has each event, held on its day. Refuses (`conflict`) one that it has on another day. */
export async function nameEvents(tx: SqlTx, programmeId: string, events: readonly NamedEvent[]): Promise<void> {
  for (const { name, heldOn } of events) {
    const day = isoDay(heldOn);
    const [known] = await tx.$queryRaw<{ name: string; day: string }[]>`
      SELECT name, "heldOn"::text AS day FROM "Event" WHERE "programmeId" = ${programmeId}::uuid AND lower(name) = lower(${name})`;
    if (known && known.day !== day)
      throw new Refusal("conflict", `${known.name} is on ${known.day} here: an event has one day`);
    if (known) continue;
    await tx.$executeRaw`INSERT INTO "Event" (id, "programmeId", name, "heldOn", status)
      VALUES (${uuid7}, ${programmeId}::uuid, ${name}, ${day}::date, ${heldOn > now() ? "planned" : "held"}::"EventStatus")`;
  }
}
