import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import type { Reader } from "@/lib/db";
import { uuid } from "@/lib/input";
import { Refusal } from "@/lib/refusal";
import { keptContracts } from "./imported-contract";

const keptProblems = z.array(
  z.object({ row: z.int(), column: z.string(), level: z.enum(["error", "warning"]), message: z.string() }),
);

/** A file of contracts that was kept to be looked at, within the actor's programme. Refuses `notFound` and `notAllowed`. */
export async function getContractFile(from: Reader, actor: Actor, id: string) {
  authorise(actor, "contract.import", {});
  const file = await from.contractImport.findUnique({ where: { id: uuid(id) } });
  if (file?.programmeId !== actor.programmeId) throw new Refusal("notFound", "File not found");
  return { ...file, contracts: keptContracts.parse(file.rows), problems: keptProblems.parse(file.problems) };
}
