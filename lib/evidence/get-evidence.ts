import type { Actor } from "@/lib/auth/actor";
import type { Reader } from "@/lib/db";
import type { FileKind } from "@/lib/generated/prisma/enums";
import { uuid } from "@/lib/input";
import { matchesVisibleTo } from "@/lib/matches/visible";
import { Refusal } from "@/lib/refusal";

type Evidence = {
  id: string;
  kind: FileKind;
  name: string;
  type: string;
  organisationId: string;
  deliveryId: string;
  matchId: string;
  projectId: string;
  programmeId: string;
};

/** A photograph or document of a delivery that has not been removed, within what the actor may see; refuses `notFound`. */
export async function getEvidence(from: Reader, actor: Actor, id: string): Promise<Evidence> {
  const [file] = await from.$queryRaw<Evidence[]>`
    SELECT f.id, f.kind::text AS kind, f.name, f.type, f."organisationId", d.id AS "deliveryId", m.id AS "matchId",
      p.id AS "projectId", p."programmeId"
    FROM "File" f JOIN "Delivery" d ON d.id = f."deliveryId" JOIN "Match" m ON m.id = d."matchId"
      JOIN "Need" n ON n.id = m."needId" JOIN "Project" p ON p.id = n."projectId"
    WHERE f.id = ${uuid(id)}::uuid AND f."removedAt" IS NULL AND ${matchesVisibleTo(actor)}`;
  if (!file) throw new Refusal("notFound", "File not found");
  return file;
}
