import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { read } from "@/lib/input";
import { editProject } from "./edit-project";

const whole = (missing: string, max: number, tooMany: string) =>
  z
    .union([z.string(), z.number()], missing)
    .transform((typed) => String(typed).replace(/[,\s]/g, ""))
    .transform((digits) => (/^\d+$/.test(digits) ? Number(digits) : Number.NaN))
    .pipe(z.int(missing).min(0, missing).max(max, tooMany));
const age = (missing: string) => whole(missing, 25, "Enter an age of 25 or less");

const answer = z
  .object({
    projectId: z.string(),
    childFocused: z.enum(["yes", "no"], "Choose whether it is mainly for children and young people"),
    childrenExpected: whole(
      "Enter about how many children it will help, such as 60",
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
  const { projectId, childFocused, ...children } = read(answer, input);
  return editProject(actor, projectId, "children", async (tx, project) => {
    await tx.project.update({ where: { id: project.id }, data: { ...children, childFocused: childFocused === "yes" } });
    return { projectId: project.id };
  });
}
