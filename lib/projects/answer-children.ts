import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { transaction, type Tx } from "@/lib/db";
import { read, wholeNumber } from "@/lib/input";
import { refuseChangedMeanwhile } from "./changed-meanwhile";
import { editProjectWithin } from "./edit-project";

const age = (missing: string) => wholeNumber(missing, 0, 25, "Enter an age of 25 or less");

/** What a project's own page asks of whom it is for. */
export const childrenAnswered = z
  .object({
    childFocused: z.enum(["yes", "no"], "Choose whether it is mainly for children and young people"),
    childrenExpected: wholeNumber(
      "Enter about how many children it will help, such as 60",
      0,
      1_000_000,
      "Enter 1,000,000 or fewer",
    ),
    ageFrom: age("Enter the age of the youngest, such as 2"),
    ageTo: age("Enter the age of the oldest, such as 11"),
  })
  .refine(({ ageFrom, ageTo }) => ageFrom <= ageTo, {
    path: ["ageTo"],
    error: "The oldest can’t be younger than the youngest",
  })
  .refine(({ childFocused, childrenExpected }) => childFocused === "no" || childrenExpected > 0, {
    path: ["childrenExpected"],
    error: "Enter about how many children it will help, such as 60",
  });

/** For whom the project is: about how many children, from which age (in years) to which. */
export async function answerChildren(actor: Actor, input: unknown) {
  const { projectId } = read(z.object({ projectId: z.string() }), input);
  const said = read(childrenAnswered, input);
  return transaction(async (tx) => {
    const answered = await answerChildrenWithin(tx, actor, projectId, said);
    await refuseChangedMeanwhile(tx, actor, { projectId, question: "children" }, input);
    return answered;
  });
}

/** The same, as one row of many. */
export function answerChildrenWithin(
  tx: Tx,
  actor: Actor,
  projectId: string,
  { childFocused, ...children }: z.output<typeof childrenAnswered>,
) {
  return editProjectWithin(tx, actor, projectId, "children", async (_, project) => {
    await tx.project.update({ where: { id: project.id }, data: { ...children, childFocused: childFocused === "yes" } });
    return { projectId: project.id };
  });
}
