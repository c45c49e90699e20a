import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { db } from "@/lib/db";
import { catalogueOf } from "@/lib/search/catalogue";
import { type Fit, findFits } from "./find-fits";
import { gatherCandidates } from "./gather-candidates";
import { type Circumstances, circumstancesOf, withBackedOrganisation } from "./load-circumstances";
import { loadGiver, type Giver, type OfferedThing } from "./load-giver";
import { type Features, type Points, scoreOf } from "./score";
import { inTurn, turnOf } from "./turn";
import { weightsOf, type Weights } from "./weights";

/** A project that is suggested to a supplier: why, and which of its needs fit which of the supplier's offers, the best first. */
export type Suggestion = { id: string; score: number; points: Points; features: Features; fits: Fit[] };

/** How many are looked at closely; the rest is too far behind for it to matter. */
const CLOSELY = 100;
const MS_PER_DAY = 86_400_000;

/**
 * The projects that suit a supplier best, or one of its offers alone (by its id), or something that it could give and has not offered. About a thousand are gathered and scored by what is cheap to know;
 * of the best hundred it is looked up whether their organisations were ever backed, and they are scored again.
 */
export async function suggest(
  actor: Actor,
  only?: string | OfferedThing,
): Promise<{ giver: Giver; suggestions: Suggestion[] }> {
  const { programmeId, organisationId } = actor;
  if (programmeId === null || organisationId === null) return { giver: nobody, suggestions: [] };
  const turn = turnOf(organisationId, now());
  const catalogue = catalogueOf(programmeId);
  const [giver, programme] = await Promise.all([
    giverOf(actor, only),
    db.programme.findUniqueOrThrow({ where: { id: programmeId }, select: { weights: true } }),
    catalogue.catchUp(),
  ]);
  const wide = only === undefined;
  const places = await gatherCandidates(catalogue, { supplierId: organisationId, giver, turn, wide });
  const circumstances = circumstancesOf(catalogue.columns, places, giver);
  const fits = await findFits(circumstances, giver.offers);
  const weigh = weigher(fits, weightsOf(programme.weights));
  const suiting = wide ? circumstances : circumstances.filter(({ id }) => fits.has(id));
  const first = inTurn(
    suiting.map((each) => weigh(each, each.backed)),
    turn,
  ).slice(0, CLOSELY);
  const backed = await withBackedOrganisation(first.flatMap(({ id, features }) => (features.backed ? [] : [id])));
  const known = new Map(suiting.map((each) => [each.id, each]));
  const closer = first.flatMap(({ id }) => {
    const each = known.get(id);
    return each ? [weigh(each, each.backed || backed.has(id))] : [];
  });
  return { giver, suggestions: inTurn(closer, turn) };
}

async function giverOf(actor: Actor, only: string | OfferedThing | undefined): Promise<Giver> {
  return typeof only === "object" ? { ...(await loadGiver(actor)), offers: [only] } : loadGiver(actor, only);
}

const nobody: Giver = { offers: [], points: [], districts: [] };

function weigher(fits: Map<string, Fit[]>, weights: Weights) {
  return ({ id, listedAt, ...each }: Circumstances, organisationBacked: boolean): Suggestion => {
    const own = fits.get(id) ?? [];
    const { backed, miles, sameDistrict, areaBacked, decile } = each;
    const features: Features = {
      ...{ backed, miles, sameDistrict, areaBacked, decile, organisationBacked },
      ...{ fit: own[0]?.fit ?? 0, covers: own[0]?.covers ?? 0 },
      waitedDays: Math.floor((now().getTime() - listedAt) / MS_PER_DAY),
    };
    return { id, ...scoreOf(features, weights), features, fits: own };
  };
}
