import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import type { Reader } from "@/lib/db";
import { uuid } from "@/lib/input";
import { Refusal } from "@/lib/refusal";
import { kindCalled, sheetKinds } from "./kinds";

const keptProblems = z.array(
  z.object({ row: z.int(), column: z.string(), level: z.enum(["error", "warning"]), message: z.string() }),
);

/** A sheet that was kept to be looked at, within what the actor may see. Refuses `notFound` and `notAllowed`. */
export async function getSheet(from: Reader, actor: Actor, id: string) {
  const sheet = await from.sheet.findUnique({ where: { id: uuid(id) } });
  const missing = new Refusal("notFound", "File not found");
  if (!sheet) throw missing;
  const name = kindCalled(sheet.kind);
  authorise(actor, sheetKinds[name].deed, {});
  const isOthers = sheet.organisationId !== null && sheet.organisationId !== actor.organisationId;
  if (sheet.programmeId !== actor.programmeId || isOthers) throw missing;
  return { ...sheet, name, kind: sheetKinds[name], problems: keptProblems.parse(sheet.problems) };
}
