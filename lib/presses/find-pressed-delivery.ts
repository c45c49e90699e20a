import type { Actor } from "@/lib/auth/actor";
import { can } from "@/lib/auth/policy";
import { db } from "@/lib/db";
import { formatAgreed } from "@/lib/matches/agreed";
import { actorsOf } from "./actors-of";
import { readPressToken } from "./press-token";

/** What a link in a letter about an arrival is good for. */
export type PressedDelivery =
  | { state: "unknown" | "expired" }
  | { state: "waiting" | "confirmed" | "disputed" | "rejected"; actor: Actor; delivery: Recorded };
type Recorded = {
  id: string;
  matchId: string;
  shown: string;
  confirmedShown: string | null;
  deliveredOn: Date;
  note: string | null;
  payer: string | null;
  payee: string | null;
  need: string;
  project: string;
  supplier: string;
};

/**
 * What the link in a letter is about, and as whom its reader confirms it. Unknown where we did not sign it for this, or where its reader
 * does not speak for the organisation any more.
 */
export async function findPressedDelivery(token: unknown): Promise<PressedDelivery> {
  const press = readPressToken("delivery", token);
  if (press === null || press === "expired") return { state: press ?? "unknown" };
  const found = await find(press.subjectId);
  if (!found) return { state: "unknown" };
  const { match, status, ...each } = found;
  const { project } = match.need;
  const actor = (await actorsOf(press.userId, project.programmeId)).find((one) =>
    can(one, "delivery.confirm", { project }),
  );
  if (!actor) return { state: "unknown" };
  const { quantity, confirmedQuantity, ...recorded } = each;
  const delivery = {
    ...recorded,
    shown: formatAgreed(match, quantity),
    confirmedShown: confirmedQuantity === null ? null : formatAgreed(match, confirmedQuantity),
    need: match.need.description,
    project: project.title,
    supplier: match.supplier.name,
  };
  return { state: status === "recorded" ? "waiting" : status, actor, delivery };
}

function find(id: string) {
  return db.delivery.findUnique({
    where: { id },
    select: {
      ...{ id: true, matchId: true, status: true, quantity: true, confirmedQuantity: true, deliveredOn: true },
      ...{ note: true, payer: true, payee: true },
      match: {
        select: {
          inKind: true,
          line: { select: { description: true } },
          supplier: { select: { name: true } },
          need: {
            select: {
              ...{ type: true, unit: true, description: true },
              project: { select: { title: true, organisationId: true, programmeId: true } },
            },
          },
        },
      },
    },
  });
}
