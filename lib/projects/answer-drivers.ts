import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { read } from "@/lib/input";
import { Refusal } from "@/lib/refusal";
import { refuseChangedMeanwhile } from "./changed-meanwhile";
import { editProject } from "./edit-project";

const choose = "Choose at least one thing that it changes for children";
const answer = z.object({
  projectId: z.string(),
  /** The drivers' codes; a form sends one tick as a text. */
  drivers: z
    .union([z.array(z.string()), z.string().transform((code) => [code])], choose)
    .pipe(z.array(z.string()).min(1, choose)),
});

/** Which drivers of child health the project acts on, from the programme's own set. */
export async function answerDrivers(actor: Actor, input: unknown) {
  const { projectId, drivers: codes } = read(answer, input);
  return editProject(actor, projectId, "drivers", async (tx, project) => {
    await refuseChangedMeanwhile(tx, actor, { projectId, question: "drivers" }, input);
    const drivers = await tx.driver.findMany({ where: { programmeId: project.programmeId, code: { in: codes } } });
    if (drivers.length < new Set(codes).size) {
      throw new Refusal("invalid", "There is a problem with your answers", { drivers: ["Choose from the list"] });
    }
    await tx.projectDriver.deleteMany({ where: { projectId: project.id } });
    await tx.projectDriver.createMany({ data: drivers.map(({ id }) => ({ projectId: project.id, driverId: id })) });
    return { projectId: project.id };
  });
}
