import type { Actor } from "@/lib/auth/actor";
import { can } from "@/lib/auth/policy";
import { db } from "@/lib/db";
import { agreedColumns, agreedQuantity, formatAgreed } from "@/lib/matches/agreed";
import { actorsOf } from "./actors-of";
import { readPressToken } from "./press-token";

/** What a link in a letter about a deal made elsewhere is good for: `ended` when it has been called off. */
export type PressedDeal =
  { state: "unknown" | "expired" } | { state: "waiting" | "confirmed" | "ended"; actor: Actor; deal: Recorded };
type Recorded = {
  matchId: string;
  shown: string;
  need: string;
  project: string;
  organisation: string;
  supplier: string;
  agreedOn: Date;
  note: string | null;
};

/**
 * What the link in a letter is about, and as whom its reader answers it. Unknown where we did not sign it for this, or where its reader
 * speaks for neither side any more.
 */
export async function findPressedDeal(token: unknown): Promise<PressedDeal> {
  const press = readPressToken("deal", token);
  if (press === null || press === "expired") return { state: press ?? "unknown" };
  const match = await find(press.subjectId);
  if (!match?.deal) return { state: "unknown" };
  const { need, supplierId, supplier, deal } = match;
  const { project } = need;
  const actor = (await actorsOf(press.userId, project.programmeId)).find((one) =>
    can(one, "deal.confirm", { project, match: { supplierId } }),
  );
  if (!actor) return { state: "unknown" };
  const confirmed = actor.role === "supplier" ? deal.supplierConfirmedAt : deal.communityConfirmedAt;
  const off = match.status === "cancelled" || match.status === "written_off";
  return {
    state: off ? "ended" : confirmed === null ? "waiting" : "confirmed",
    actor,
    deal: {
      matchId: match.id,
      shown: formatAgreed(match, agreedQuantity(match)),
      ...{ need: need.description, project: project.title, organisation: project.organisation.name },
      ...{ supplier: supplier.name, agreedOn: deal.agreedOn, note: deal.note },
    },
  };
}

function find(id: string) {
  return db.match.findUnique({
    where: { id },
    select: {
      ...{ ...agreedColumns, id: true, status: true, supplierId: true },
      supplier: { select: { name: true } },
      deal: true,
      need: {
        select: {
          ...{ type: true, unit: true, description: true },
          project: {
            select: { title: true, organisationId: true, programmeId: true, organisation: { select: { name: true } } },
          },
        },
      },
    },
  });
}
