import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { db } from "@/lib/db";
import { type Fit, findFits } from "./find-fits";
import { gatherCandidates } from "./gather-candidates";
import { type Circumstances, loadCircumstances, loadStandings, type Standing } from "./load-circumstances";
import { loadGiver, type Giver } from "./load-giver";
import { type Features, type Points, scoreOf } from "./score";
import { inTurn, turnOf } from "./turn";
import { weightsOf, type Weights } from "./weights";

/** A project that is suggested to a supplier: why, and which of its needs fit which of the supplier's offers, the best first. */
export type Suggestion = { id: string; score: number; points: Points; features: Features; fits: Fit[] };

/** How many are looked at closely; the rest is too far behind for it to matter. */
const CLOSELY = 200;
const MS_PER_DAY = 86_400_000;

/**
 * The projects that suit a supplier best, or one of its offers alone. About a thousand are gathered by index and scored by what is
 * cheap to know; the best two hundred are looked at closely and scored again.
 */
export async function suggest(actor: Actor, offerId?: string): Promise<{ giver: Giver; suggestions: Suggestion[] }> {
  const { programmeId, organisationId } = actor;
  if (programmeId === null || organisationId === null) return { giver: nobody, suggestions: [] };
  const turn = turnOf(organisationId, now());
  const [giver, programme] = await Promise.all([
    loadGiver(actor, offerId),
    db.programme.findUniqueOrThrow({ where: { id: programmeId }, select: { weights: true } }),
  ]);
  const wide = offerId === undefined;
  const ids = await gatherCandidates({ programmeId, supplierId: organisationId, giver, turn, wide });
  const [fits, circumstances] = await Promise.all([findFits(ids, giver.offers), loadCircumstances(ids, giver)]);
  const suiting = wide ? circumstances : circumstances.filter(({ id }) => fits.has(id));
  const weigh = weigher(fits, weightsOf(programme.weights));
  const first = inTurn(
    suiting.map((each) => weigh(each)),
    turn,
  ).slice(0, CLOSELY);
  const standings = new Map((await loadStandings(first.map(({ id }) => id))).map((each) => [each.id, each]));
  const known = new Map(circumstances.map((each) => [each.id, each]));
  const closer = first.flatMap(({ id }) => {
    const each = known.get(id);
    return each ? [weigh(each, standings.get(id))] : [];
  });
  return { giver, suggestions: inTurn(closer, turn) };
}

const nobody: Giver = { offers: [], points: [], districts: [] };

function weigher(fits: Map<string, Fit[]>, weights: Weights) {
  return ({ id, listedAt, backed, miles, sameDistrict }: Circumstances, standing?: Standing): Suggestion => {
    const own = fits.get(id) ?? [];
    const features: Features = {
      ...{ backed, miles, sameDistrict, fit: own[0]?.fit ?? 0, covers: own[0]?.covers ?? 0 },
      waitedDays: Math.floor((now().getTime() - listedAt.getTime()) / MS_PER_DAY),
      // Until it is looked at closely, its organisation and area count like itself.
      organisationBacked: standing?.organisationBacked ?? backed,
      areaBacked: standing?.areaBacked ?? true,
      decile: standing?.decile ?? null,
    };
    return { id, ...scoreOf(features, weights), features, fits: own };
  };
}
