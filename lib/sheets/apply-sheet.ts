import { z } from "zod";
import { record } from "@/lib/activity/record";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { read, tick } from "@/lib/input";
import { Refusal } from "@/lib/refusal";
import { once } from "@/lib/submissions/once";
import { getSheet } from "./get-sheet";

const sheetToApply = z.object({
  sheetId: z.string(),
  /** The seal of what the person looked at. */
  seal: z.string(),
  /** Leave out what has errors, where the kind of sheet allows that. */
  skipBadRows: tick,
});

/**
 * Applies a kept sheet exactly as it was shown: all of it, or nothing. Refuses `conflict` where what it is compared with has
 * changed since somebody looked, the sheet was applied already, or an error stands and is not to be left out.
 */
export async function applySheet(actor: Actor, input: unknown) {
  const { sheetId, seal, skipBadRows } = read(sheetToApply, input);
  return once(actor, input, async (tx) => {
    const sheet = await getSheet(tx, actor, sheetId);
    const { id, kind, name, programmeId } = sheet;
    const sent = { actor, programmeId };
    await kind.hold(tx, sent, sheet.rows);
    const compared = await kind.compare(tx, sent, sheet.rows);
    const errors = [...sheet.problems, ...compared.problems].some(({ level }) => level === "error");
    if (errors && !(skipBadRows && kind.skipsBadRows))
      throw new Refusal("conflict", "Nothing was applied, as the file has errors");
    const [added, changed] = [compared.added.length, compared.changed.length];
    const { count } = await tx.sheet.updateMany({
      where: { id, appliedAt: null },
      data: { appliedAt: now(), added, changed },
    });
    if (count === 0) throw new Refusal("conflict", "This file has already been applied");
    if (compared.seal !== seal) throw new Refusal("conflict", `${kind.movedOn} Look again at what this would change.`);
    await compared.apply(tx);
    await record(tx, actor, `${name}.imported`, { subjectId: id, programmeId, details: { added, changed } });
    return { id, kind: name };
  });
}
