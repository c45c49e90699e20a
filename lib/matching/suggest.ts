import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { MS_PER_DAY } from "@/lib/dates";
import { db } from "@/lib/db";
import { catalogueOf } from "@/lib/search/catalogue";
import { type Fit, findFits } from "./find-fits";
import { gatherCandidates } from "./gather-candidates";
import { listKnown } from "./list-known";
import { type Circumstances, circumstancesOf, localLists, withBackedOrganisation } from "./load-circumstances";
import { loadGiver, type Giver, type OfferedThing } from "./load-giver";
import { type Features, type Points, pointsOf, scoreOf } from "./score";
import { fewInTurn, inTurn, turnOf } from "./turn";
import { weightsOf } from "./weights";

/** A project that is suggested to a supplier: why, and which of its needs fit which of the supplier's offers, the best first. */
export type Suggestion = { id: string; score: number; points: Points; features: Features; fits: Fit[] };

/** How many are looked at closely; the rest is too far behind for it to matter. */
const CLOSELY = 60;
/** How many that fit are looked at whatever their score, in turn. */
const ANYWAY = 6;

/**
 * The projects that suit a supplier best and that it does not know yet, or one of its offers alone (by its id), or something that it could give and has not offered. About a thousand are gathered and scored by what is cheap to know;
 * of the best sixty it is looked up whether their organisations were ever backed, and they are scored again.
 */
export async function suggest(
  actor: Actor,
  only?: string | OfferedThing,
): Promise<{ giver: Giver; suggestions: Suggestion[] }> {
  const { programmeId, organisationId } = actor;
  if (programmeId === null || organisationId === null) return { giver: nobody, suggestions: [] };
  const turn = turnOf(organisationId, now());
  // What it knows is asked for while the others are looked at, and is left out of them at the end: it takes as long.
  const [known, { giver, weights, columns, circumstances, fits }] = await Promise.all([
    listKnown(organisationId),
    lookAround(actor, programmeId, turn, only),
  ]);
  const knows = new Set(Array.from(columns.placesOf(known), (at) => columns.ids[at]));
  const suiting = circumstances.filter(({ id }) => !knows.has(id) && (only === undefined || fits.has(id)));
  const scored = suiting.map((each) => {
    const features = featuresOf(each, fits.get(each.id)?.[0], each.backed);
    return { id: each.id, score: scoreOf(features, weights), each, features };
  });
  const ranked = inTurn(scored, turn);
  const behind = ranked.slice(CLOSELY).filter(({ features }) => features.fit > 0);
  const first = [...ranked.slice(0, CLOSELY), ...fewInTurn(behind, ANYWAY, turn)];
  const backed = await withBackedOrganisation(first.flatMap(({ id, each }) => (each.backed ? [] : [id])));
  const closer = first.map(({ id, features: known }): Suggestion => {
    const features = { ...known, organisationBacked: known.backed || backed.has(id) };
    const points = pointsOf(features, weights);
    return { id, score: scoreOf(features, weights), points, features, fits: fits.get(id) ?? [] };
  });
  return { giver, suggestions: inTurn(closer, turn) };
}

/** What a supplier could give, and what stands around it: projects worth scoring, and how what they need fits. */
async function lookAround(actor: Actor, programmeId: string, turn: string, only: string | OfferedThing | undefined) {
  const catalogue = catalogueOf(programmeId);
  const [giver, programme] = await Promise.all([
    giverOf(actor, only),
    db.programme.findUniqueOrThrow({ where: { id: programmeId }, select: { weights: true } }),
    catalogue.catchUp(),
  ]);
  const { columns } = catalogue;
  const local = localLists(columns, giver);
  const candidates = await gatherCandidates(catalogue, { giver, local, turn, wide: only === undefined });
  const circumstances = circumstancesOf(columns, candidates, giver, local);
  const fits = await findFits(circumstances, giver.offers);
  return { giver, weights: weightsOf(programme.weights), columns, circumstances, fits };
}

async function giverOf(actor: Actor, only: string | OfferedThing | undefined): Promise<Giver> {
  return typeof only === "object" ? { ...(await loadGiver(actor)), offers: [only] } : loadGiver(actor, only);
}

const nobody: Giver = { offers: [], points: [], districts: [] };

function featuresOf(each: Circumstances, best: Fit | undefined, organisationBacked: boolean): Features {
  const { backed, miles, sameDistrict, areaBacked, decile } = each;
  const waitedDays = Math.floor((now().getTime() - each.listedAt) / MS_PER_DAY);
  const [fit, covers] = [best?.fit ?? 0, best?.covers ?? 0];
  return { fit, covers, miles, sameDistrict, waitedDays, backed, organisationBacked, areaBacked, decile };
}
