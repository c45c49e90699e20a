import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { rows } from "@/lib/forms/rows";
import { count, line, optionalLine, pounds, read, tick } from "@/lib/input";
import { formatMoney } from "@/lib/money";
import { refuseChangedMeanwhile } from "@/lib/projects/changed-meanwhile";
import { editProject } from "@/lib/projects/edit-project";
import { Refusal } from "@/lib/refusal";
import { getNeed } from "./get-need";
import { keepLines } from "./keep-lines";
import { lockNeed } from "./lock-need";

const bought = z
  .object({
    /** Which line it has been so far; a new one has none. */
    id: z.uuid().optional().catch(undefined),
    description: line("Say what it would buy, such as bedding sets", 200),
    quantity: count("Enter how many, such as 30", 1_000_000),
    amount: pounds("Enter what they cost together in pounds, such as 2,070"),
    inKindWelcome: tick,
    cashOnlyReason: optionalLine(500),
  })
  .refine(({ inKindWelcome, cashOnlyReason }) => inKindWelcome || cashOnlyReason !== null, {
    path: ["cashOnlyReason"],
    error: "Say why only money will do, such as “Rent is paid to a landlord”",
    // Said at once, also where the amounts are wrong.
    when: ({ value }) => typeof value === "object" && value !== null,
  })
  .transform(({ amount, cashOnlyReason, ...each }) => ({
    ...each,
    amountPence: amount,
    cashOnlyReason: each.inKindWelcome ? null : cashOnlyReason,
  }));
const lines = z.object({
  needId: z.string(),
  lines: z
    .record(z.string(), bought)
    .transform((each) => Object.values(each))
    .refine((each) => each.length > 0, {
      path: ["0", "description"],
      error: "Say at least one thing that the money would buy",
    })
    .refine((each) => each.length <= 20, { path: ["0", "description"], error: "Use 20 lines or fewer" }),
});

/**
 * What the money of a cash need would buy, line by line; each can then be met in kind instead, or says why only money will
 * do (`invalid` beside the line's `cashOnlyReason`), which the programme reads.
 * It also gives the next cash need that has no lines yet. Amounts come in pounds as typed, and together are no more than the need (`invalid` beside the line that goes over).
 */
export async function sayWhatMoneyBuys(actor: Actor, input: unknown) {
  const said = read(lines, rows(input, "lines", ["description", "quantity", "amount"]));
  const { projectId } = await getNeed(db, actor, said.needId);
  return editProject(
    actor,
    projectId,
    "money",
    async (tx) => {
      await refuseChangedMeanwhile(tx, actor, { projectId, question: "money", needId: said.needId }, input);
      await lockNeed(tx, said.needId);
      const need = await getNeed(tx, actor, said.needId);
      if (need.type !== "cash") throw new Refusal("conflict", "Only money buys things");
      const total = said.lines.reduce((sum, { amountPence }) => sum + amountPence, 0);
      if (total > need.quantity) {
        throw new Refusal("invalid", "There is a problem with your answers", {
          "lines-0-amount": [
            `These come to ${formatMoney(total)}, which is more than the ${formatMoney(need.quantity)} that you need`,
          ],
        });
      }
      const lines = said.lines.map((each, position) => ({ ...each, position }));
      await keepLines(tx, need.id, lines);
      const next = await tx.need.findFirst({
        where: { projectId, type: "cash", lines: { none: {} } },
        orderBy: { position: "asc" },
        select: { id: true },
      });
      return { needId: need.id, projectId, leftPence: need.quantity - total, nextNeedId: next?.id ?? null };
    },
    input,
  );
}
