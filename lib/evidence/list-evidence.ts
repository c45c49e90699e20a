import type { Actor } from "@/lib/auth/actor";
import { can } from "@/lib/auth/policy";
import { db } from "@/lib/db";
import type { DocumentShown, PhotographShown } from "@/lib/files/list-files";

type Whose = { by: string; mayRemove: boolean };
/** The photographs and documents of one delivery, each with whose it is. */
export type EvidenceShown = { photographs: (PhotographShown & Whose)[]; documents: (DocumentShown & Whose)[] };

/** The evidence of deliveries that the reader may see, by the delivery's id. */
export async function listEvidence(
  actor: Actor,
  programmeId: string,
  deliveryIds: string[],
): Promise<(deliveryId: string) => EvidenceShown> {
  const files = await db.file.findMany({
    where: { deliveryId: { in: deliveryIds }, removedAt: null },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    include: { organisation: { select: { name: true } } },
  });
  return (deliveryId) => {
    const shown: EvidenceShown = { photographs: [], documents: [] };
    for (const file of files.filter((each) => each.deliveryId === deliveryId)) {
      const { id, kind, name, bytes, width, height, alternativeText, organisation, organisationId } = file;
      const mayRemove = can(actor, "evidence.remove", { file: { organisationId, programmeId } });
      const whose = { id, by: organisation.name, mayRemove };
      if (kind === "document") shown.documents.push({ ...whose, name, bytes });
      else if (width && height)
        shown.photographs.push({ ...whose, width, height, alternativeText: alternativeText ?? "" });
    }
    return shown;
  };
}
