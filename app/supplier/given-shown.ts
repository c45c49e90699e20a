import type { Tone } from "@/components/ui/status-tag";
import { formatAgreed } from "@/lib/matches/agreed";
import type { Given } from "@/lib/matches/list-given";
import { routes } from "@/lib/routes";

type Counted = Pick<Given, "type" | "unit" | "line">;

/** A quantity of what was given, as people read it. */
export const quantityShown = ({ type, unit, line }: Counted, quantity: number): string =>
  formatAgreed(
    { inKind: line !== null, line: line === null ? null : { description: line }, need: { type, unit } },
    quantity,
  );

/** What was pledged, or agreed once that is settled. */
export const pledgeShown = (given: Given): string =>
  given.unmeasured ? "Help in kind" : quantityShown(given, given.pledged);

/** Where it can be seen whole. */
export function addressOf({ matchId, pledgeId }: Given): string {
  if (matchId !== null) return routes.supplierMatch(matchId);
  return pledgeId === null ? routes.given : routes.supplierPledge(pledgeId);
}

/** Where it stands, in a few words. */
export function standingOf(given: Given): { words: string; tone: Tone } {
  const { pledgeStatus, matchStatus, disputed, unanswered, delivered } = given;
  if (pledgeStatus === "offered" && given.turn === "supplier") return { words: "Your answer, please", tone: "warn" };
  if (matchStatus === null) return beforeMatch[pledgeStatus ?? "expired"];
  if (disputed > 0) return { words: "They say it did not arrive", tone: "bad" };
  if (matchStatus === "completed") return { words: "Confirmed", tone: "good" };
  if (matchStatus === "cancelled") return { words: "Called off", tone: "neutral" };
  if (matchStatus === "written_off") return { words: "Never came", tone: "neutral" };
  if (unanswered > 0) return { words: "Waiting for them to confirm", tone: "info" };
  return delivered > 0 ? { words: "The rest to bring", tone: "warn" } : { words: "To bring", tone: "warn" };
}

const beforeMatch: Record<NonNullable<Given["pledgeStatus"]>, { words: string; tone: Tone }> = {
  offered: { words: "Waiting for an answer", tone: "info" },
  accepted: { words: "Accepted", tone: "good" },
  declined: { words: "Not needed this time", tone: "neutral" },
  withdrawn: { words: "Taken back", tone: "neutral" },
  expired: { words: "Ran out unanswered", tone: "neutral" },
};
