import { now } from "@/lib/clock";
import { dayInLondon } from "@/lib/dates";
import { ask } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import type { NeedType } from "@/lib/generated/prisma/enums";
import { thingsKept } from "@/lib/matches/kept";
import { needMask } from "@/lib/search/need-mask";
import { fitOfLine, fitOfNeed, fitsByWordsAlone, fittingTypes } from "./fit";
import type { OfferedThing } from "./load-giver";

/** What of an offer could go to a need, or to a line of what its money would buy. */
export type Fit = {
  projectId: string;
  needId: string;
  lineId: string | null;
  /** What is needed, in their words, and how it is counted: a line has no unit. */
  description: string;
  unit: string | null;
  type: NeedType;
  needLeft: number;
  offer: OfferedThing;
  fit: number;
  covers: number;
};

type NeedRow = { id: string; projectId: string; type: NeedType; unit: string; description: string; left: number };
type LineRow = { id: string; needId: string; projectId: string; description: string; left: number };

const inKindCash = needMask({ types: ["cash"], essential: false, inKind: true });

/** `sharesWords` where an open need, or a line of what money would buy, has a word of an offer in it. */
type Asked = { id: string; openNeeds: number; sharesWords: boolean };

/**
 * How every open need of these projects fits these offers, the best of each project first; what is wanted before today, or does not fit, is left out.
 * Nothing is looked up of projects in which nothing can fit.
 */
export async function findFits(
  projects: readonly Asked[],
  offers: readonly OfferedThing[],
): Promise<Map<string, Fit[]>> {
  if (projects.length === 0 || offers.length === 0) return new Map();
  const types = [...new Set(offers.flatMap(({ type }) => fittingTypes(type)))];
  const maskOf = (some: readonly OfferedThing[]) =>
    some.reduce((mask, { type }) => mask | needMask({ types: fittingTypes(type), essential: false, inKind: false }), 0);
  const byWords = maskOf(offers);
  const anyhow = maskOf(offers.filter((offer) => !fitsByWordsAlone(offer)));
  const having = (mask: (project: Asked) => number) =>
    projects.flatMap((project) => (project.openNeeds & mask(project) ? [project.id] : []));
  const withNeeds = having(({ sharesWords }) => (sharesWords ? byWords : anyhow));
  const withLines = having(({ sharesWords }) => (sharesWords ? inKindCash : 0));
  const open = Prisma.sql`n."matchedQuantity" < n.quantity AND (n."neededBy" IS NULL OR n."neededBy" >= ${dayInLondon(now())}::date)`;
  const [needs, lines] = await Promise.all([
    // Each project's needs are looked up by its id: left to itself, the planner would rather read every open need of a type.
    ask<NeedRow>`
      SELECT n.* FROM unnest(${withNeeds}::uuid[]) AS p(id) CROSS JOIN LATERAL (
        SELECT n.id, n."projectId", n.type, n.unit, n.description, n.quantity - n."matchedQuantity" AS left FROM "Need" n
        WHERE n."projectId" = p.id AND n.type = ANY (${types}::"NeedType"[]) AND ${open} OFFSET 0) n`,
    ask<LineRow>`
      SELECT n.* FROM unnest(${withLines}::uuid[]) AS p(id) CROSS JOIN LATERAL (
        SELECT l.id, l."needId", n."projectId", l.description, (l.quantity - coalesce((
          SELECT sum(${thingsKept}) FROM "Match" m WHERE m."lineId" = l.id), 0))::int AS left
        FROM "Need" n JOIN "NeedLine" l ON l."needId" = n.id
        WHERE n."projectId" = p.id AND n.type = 'cash' AND l."inKindWelcome" AND ${open} OFFSET 0) n`,
  ]);
  const found = new Map<string, Fit[]>();
  const keep = (fit: Fit) => {
    const fits = found.get(fit.projectId);
    if (fits) fits.push(fit);
    else found.set(fit.projectId, [fit]);
  };
  for (const offer of offers) {
    for (const need of needs) {
      const fit = fitOfNeed(offer, need);
      if (fit > 0) keep(asFit({ ...need, needId: need.id, lineId: null }, offer, fit));
    }
    for (const line of lines) {
      const fit = line.left > 0 ? fitOfLine(offer, line) : 0;
      if (fit > 0) keep(asFit({ ...line, lineId: line.id, unit: null, type: "cash" }, offer, fit));
    }
  }
  for (const fits of found.values()) fits.sort((one, other) => worth(other) - worth(one));
  return found;
}

type Wanted = Pick<Fit, "projectId" | "needId" | "lineId" | "description" | "unit" | "type"> & { left: number };

function asFit({ left, ...wanted }: Wanted, offer: OfferedThing, fit: number): Fit {
  const { projectId, needId, lineId, description, unit, type } = wanted;
  return {
    projectId,
    needId,
    lineId,
    description,
    unit,
    type,
    needLeft: left,
    offer,
    fit,
    covers: Math.min(1, offer.left / left),
  };
}

const worth = ({ fit, covers }: Fit) => fit * (0.6 + 0.4 * covers);
