import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import type { Reader } from "@/lib/db";
import { uuid } from "@/lib/input";
import { Refusal } from "@/lib/refusal";
import { keptMeasures } from "./imported-measure";

const keptProblems = z.array(
  z.object({ row: z.int(), column: z.string(), level: z.enum(["error", "warning"]), message: z.string() }),
);

/** A file of frameworks that was kept to be looked at, within the actor's programme. Refuses `notFound` and `notAllowed`. */
export async function getFrameworkFile(from: Reader, actor: Actor, id: string) {
  authorise(actor, "framework.import", {});
  const file = await from.frameworkFile.findUnique({ where: { id: uuid(id) } });
  if (file?.programmeId !== actor.programmeId) throw new Refusal("notFound", "File not found");
  return { ...file, measures: keptMeasures.parse(file.rows), problems: keptProblems.parse(file.problems) };
}
