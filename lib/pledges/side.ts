import { z } from "zod";
import { onBehalfOf } from "@/lib/activity/on-behalf-of";
import type { Actor } from "@/lib/auth/actor";
import type { Side } from "@/lib/generated/prisma/enums";

/** The side that a form of the procurement team speaks for. */
export const sideAsked = z.enum(["community", "supplier"]).nullish();

type Between = { supplierId: string; turn: Side; need: { project: { organisationId: string } } };

export const otherSide = (side: Side): Side => (side === "community" ? "supplier" : "community");

/** Which side somebody makes a move for: their own; the procurement team for the one it says, or else for the one whose turn it is. */
export function sideOf({ role }: Actor, asked: Side | null | undefined, pledge: Between): Side {
  if (role === "supplier") return "supplier";
  return role === "procurement" ? (asked ?? pledge.turn) : "community";
}

/** The organisation on a side of a pledge. */
const organisationOn = (side: Side, { supplierId, need }: Between): string =>
  side === "supplier" ? supplierId : need.project.organisationId;

/** Whose move it was, where somebody else makes it for a side: what an activity adds. */
export const onBehalfOfSide = (actor: Actor, side: Side, pledge: Between) =>
  onBehalfOf(actor, organisationOn(side, pledge));
