import { z } from "zod";
import { record } from "@/lib/activity/record";
import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { now } from "@/lib/clock";
import { read } from "@/lib/input";
import { Refusal } from "@/lib/refusal";
import { once } from "@/lib/submissions/once";
import { applyFrameworks } from "./apply-frameworks";
import { compareFrameworks } from "./compare-frameworks";
import { getFrameworkFile } from "./get-framework-file";
import { holdFrameworks } from "./hold-frameworks";

const fileToApply = z.object({
  fileId: z.string(),
  /** The seal of the comparison that the person looked at. */
  seal: z.string(),
});

/**
 * Applies a kept file of frameworks, exactly as it was shown. Refuses `conflict` while an error stands, where the file was
 * applied already, and where the frameworks have changed since somebody looked.
 */
export async function applyFrameworkFile(actor: Actor, input: unknown) {
  const { fileId, seal } = read(fileToApply, input);
  return once(actor, input, async (tx) => {
    authorise(actor, "framework.import", {});
    await holdFrameworks(tx, actor.programmeId ?? "");
    const { id, programmeId, measures, problems } = await getFrameworkFile(tx, actor, fileId);
    const comparison = await compareFrameworks(tx, programmeId, measures);
    if ([...problems, ...comparison.problems].some(({ level }) => level === "error"))
      throw new Refusal("conflict", "Nothing was applied, as the file has errors");
    const [added, changed] = [comparison.added.length, comparison.changed.length];
    const { count } = await tx.frameworkFile.updateMany({
      where: { id, appliedAt: null },
      data: { appliedAt: now(), added, changed },
    });
    if (count === 0) throw new Refusal("conflict", "This file has already been applied");
    if (comparison.seal !== seal)
      throw new Refusal(
        "conflict",
        "The frameworks have changed since you looked. Look again at what this would change.",
      );
    const all = [...comparison.added, ...comparison.changed.map(({ after }) => after)];
    await applyFrameworks(tx, { owner: programmeId, programmeId }, all);
    await record(tx, actor, "frameworks.imported", { subjectId: id, programmeId, details: { added, changed } });
    return { id };
  });
}
