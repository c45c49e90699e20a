import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { read } from "@/lib/input";
import { formatMoney } from "@/lib/money";
import { refuseChangedMeanwhile } from "@/lib/projects/changed-meanwhile";
import { editProject } from "@/lib/projects/edit-project";
import { Refusal } from "@/lib/refusal";
import { getNeed } from "./get-need";
import { lockNeed } from "./lock-need";
import { readNeed } from "./need-asked";
import { refusePromised } from "./refuse-promised";

/** A need is put differently. Its money can't become less than what it is already said to buy, nor can it lose what somebody has promised. */
export async function changeNeed(actor: Actor, input: unknown) {
  const { needId } = read(z.object({ needId: z.string() }), input);
  const changed = readNeed(input);
  const { projectId } = await getNeed(db, actor, needId);
  return editProject(
    actor,
    projectId,
    "needs",
    async (tx) => {
      await refuseChangedMeanwhile(tx, actor, { projectId, question: "needs", needId }, input);
      await lockNeed(tx, needId);
      const need = await getNeed(tx, actor, needId);
      const bought = need.lines.reduce((sum, { amountPence }) => sum + amountPence, 0);
      if (changed.type === "cash" && changed.quantity < bought) {
        throw new Refusal("invalid", "There is a problem with your answers", {
          quantity: [`You said that the money would buy ${formatMoney(bought)} of things. Change those first.`],
        });
      }
      await refusePromised(tx, need.id, changed);
      if (changed.type !== "cash") await tx.needLine.deleteMany({ where: { needId: need.id } });
      await tx.need.update({ where: { id: need.id }, data: changed });
      return { id: need.id, projectId, type: changed.type };
    },
    input,
  );
}
