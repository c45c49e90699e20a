import type { Actor } from "@/lib/auth/actor";
import type { Reader } from "@/lib/db";
import { z } from "zod";
import { Refusal } from "@/lib/refusal";

/**
 * The supplier that gives something: a supplier's own organisation; for anybody else the one that they name, which the procurement team
 * has approved in the programme. Refuses `invalid` beside `supplierId`.
 */
export async function supplierFor(
  from: Reader,
  actor: Actor,
  named: string | null | undefined,
  programmeId: string,
): Promise<string> {
  if (actor.role === "supplier") return actor.organisationId ?? "";
  if (named && (await isApprovedSupplier(from, named, programmeId))) return named;
  throw new Refusal("invalid", "There is a problem with your answers", { supplierId: ["Choose the supplier"] });
}

/** Whether an organisation is a supplier that the procurement team has approved in a programme. */
export async function isApprovedSupplier(from: Reader, id: string, programmeId: string): Promise<boolean> {
  if (!z.uuid().safeParse(id).success) return false;
  const participations = { some: { programmeId, status: "approved" } } as const;
  return (await from.organisation.count({ where: { id, kind: "supplier", participations } })) === 1;
}
