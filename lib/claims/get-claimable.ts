import type { Reader } from "@/lib/db";
import { uuid } from "@/lib/input";
import { Refusal } from "@/lib/refusal";

/** A community organisation that somebody may say is theirs, and the programme that has approved it; refuses `notFound`. */
export async function getClaimable(from: Reader, organisationId: string) {
  const place = await from.participation.findFirst({
    where: { organisationId: uuid(organisationId), status: "approved", organisation: { kind: "community" } },
    orderBy: { submittedAt: "asc" },
    select: { programmeId: true, organisation: { select: { id: true, name: true, about: true } } },
  });
  if (!place) throw new Refusal("notFound", "Organisation not found");
  return { ...place.organisation, programmeId: place.programmeId };
}
