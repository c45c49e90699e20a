import { z } from "zod";
import { record } from "@/lib/activity/record";
import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import type { NeedType } from "@/lib/generated/prisma/enums";
import { read } from "@/lib/input";
import { needTypeOrder } from "@/lib/needs/need-type";
import { Refusal } from "@/lib/refusal";
import { once } from "@/lib/submissions/once";
import { takeTurn } from "@/lib/take-turn";
import { getFramework } from "./visible";

const chosen = z
  .string()
  .nullish()
  .transform((id) => (id ? id : null));
const toMap = z.object({
  frameworkId: z.string(),
  ...(Object.fromEntries(needTypeOrder.map((type) => [type, chosen])) as Record<NeedType, typeof chosen>),
});

/**
 * The procurement team says which measure of a framework values each kind of need; none for a kind that it does not value.
 * What was valued stays. Refuses `conflict` for what comes with Maypole, which stays as it is, and where nothing would change;
 * `invalid` one measure for two kinds.
 */
export async function mapMeasures(actor: Actor, input: unknown) {
  const { frameworkId, ...choices } = read(toMap, input);
  return once(actor, input, async (tx) => {
    authorise(actor, "framework.map", {});
    await takeTurn(tx, "frameworks", actor.programmeId ?? "");
    const framework = await getFramework(tx, actor, frameworkId);
    if (framework.programmeId === null) throw new Refusal("conflict", "What comes with Maypole stays as it is");
    refuseTwice(framework.measures, choices);
    const moved = framework.measures.flatMap((measure) => {
      const type = needTypeOrder.find((each) => choices[each] === measure.id) ?? null;
      return type === measure.type ? [] : [{ ...measure, was: measure.type, type }];
    });
    if (moved.length === 0) throw new Refusal("conflict", "That is as it is already");
    const ids = moved.map(({ id }) => id);
    await tx.measure.updateMany({ where: { id: { in: ids } }, data: { type: null } });
    for (const { id, type } of moved) await tx.measure.update({ where: { id }, data: { type } });
    const types: Record<string, string | null> = {};
    for (const { was } of moved) if (was !== null) types[was] = null;
    for (const { type, code } of moved) if (type !== null) types[type] = code;
    const programmeId = framework.programmeId;
    await record(tx, actor, "framework.mapped", { subjectId: framework.id, programmeId, details: { types } });
    return { id: framework.id };
  });
}

function refuseTwice(measures: { id: string }[], choices: Record<NeedType, string | null>) {
  const wrong: Record<string, string[]> = {};
  const taken = new Set<string>();
  for (const type of needTypeOrder) {
    const id = choices[type];
    if (id === null) continue;
    if (!measures.some((each) => each.id === id)) wrong[type] = ["Choose one of the measures"];
    else if (taken.has(id)) wrong[type] = ["This measure values another kind already: choose it once"];
    taken.add(id);
  }
  if (Object.keys(wrong).length > 0) throw new Refusal("invalid", "There is a problem with your answers", wrong);
}
