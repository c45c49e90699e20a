import { expect, test } from "vitest";
import { deliveryMoves } from "@/lib/deliveries/delivery-status";
import { introductionMoves } from "@/lib/introductions/introduction-status";
import { matchMoves } from "@/lib/matches/match-status";
import { statesBefore } from "@/lib/moves";
import { offerMoves } from "@/lib/offers/offer-status";
import { pledgeMoves } from "@/lib/pledges/pledge-status";
import { projectMoves } from "@/lib/projects/project-status";
import { shareMoves } from "@/lib/shares/share-status";

// The life-cycles as docs/architecture.md draws them: every pair of states that is not named here must be refused.
const lifeCycles = {
  project: {
    moves: projectMoves,
    allowed: ["draft submitted", "submitted listed", "submitted draft", "listed closed", "listed withdrawn"],
  },
  pledge: {
    moves: pledgeMoves,
    allowed: ["offered accepted", "offered declined", "offered withdrawn", "offered expired"],
  },
  match: {
    moves: matchMoves,
    allowed: [
      "agreed delivering",
      "agreed completed",
      "agreed written_off",
      "agreed cancelled",
      "delivering completed",
      "delivering written_off",
      "delivering cancelled",
    ],
  },
  offer: { moves: offerMoves, allowed: ["open withdrawn"] },
  introduction: {
    moves: introductionMoves,
    allowed: ["asked accepted", "asked declined", "asked withdrawn"],
  },
  share: {
    moves: shareMoves,
    allowed: [
      "invited invited",
      "invited confirmed",
      "invited declined",
      "invited withdrawn",
      "confirmed invited",
      "confirmed declined",
      "confirmed withdrawn",
      "declined invited",
      "withdrawn invited",
    ],
  },
  delivery: {
    moves: deliveryMoves,
    allowed: [
      "recorded confirmed",
      "recorded disputed",
      "disputed confirmed",
      "disputed rejected",
      "confirmed disputed",
    ],
  },
};

const pairs = Object.entries(lifeCycles).flatMap(([noun, { moves, allowed }]) => {
  const table: Record<string, readonly string[]> = moves;
  const states = Object.keys(table);
  return states.flatMap((from) =>
    states.map((to) => ({ noun, from, to, table, may: allowed.includes(`${from} ${to}`) })),
  );
});

test.each(pairs)("$noun: $from to $to", ({ from, to, table, may }) => {
  expect(statesBefore(table, to).includes(from)).toBe(may);
});
