import type { Tx } from "@/lib/db";
import { Refusal } from "@/lib/refusal";

/** An event that a file's matches speak of, and its day as midnight UTC. */
export type NamedEvent = { name: string; heldOn: Date };

/** Sees that the programme has each event, held on its day. Refuses (`conflict`) one that it has on another day. */
export async function nameEvents(tx: Tx, programmeId: string, events: readonly NamedEvent[]): Promise<void> {
  for (const { name, heldOn } of events) {
    const known = await tx.event.findFirst({ where: { programmeId, name: { equals: name, mode: "insensitive" } } });
    if (known && known.heldOn.getTime() !== heldOn.getTime()) {
      throw new Refusal(
        "conflict",
        `${known.name} is on ${known.heldOn.toISOString().slice(0, 10)} here: an event has one day`,
      );
    }
    if (!known)
      await tx.event.create({ data: { programmeId, name, heldOn, status: heldOn > new Date() ? "planned" : "held" } });
  }
}
