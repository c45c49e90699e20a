import { now } from "@/lib/clock";
import { dayInLondon } from "@/lib/dates";
import { ask } from "@/lib/db";
import type { NeedType } from "@/lib/generated/prisma/enums";
import { fitOfLine, fitOfNeed } from "./fit";
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

/** How every open need of these projects fits these offers, the best of each project first; what is wanted before today, or does not fit, is left out. */
export async function findFits(
  projectIds: readonly string[],
  offers: readonly OfferedThing[],
): Promise<Map<string, Fit[]>> {
  if (projectIds.length === 0 || offers.length === 0) return new Map();
  const types = [...new Set(offers.map(({ type }) => type))];
  const today = dayInLondon(now());
  const [needs, lines] = await Promise.all([
    ask<NeedRow>`
      SELECT n.id, n."projectId", n.type, n.unit, n.description, n.quantity - n."matchedQuantity" AS left FROM "Need" n
      WHERE n."projectId" = ANY (${projectIds}::uuid[]) AND n.type = ANY (${types}::"NeedType"[])
        AND n."matchedQuantity" < n.quantity AND (n."neededBy" IS NULL OR n."neededBy" >= ${today}::date)`,
    ask<LineRow>`
      SELECT l.id, l."needId", n."projectId", l.description, (l.quantity - coalesce((
        SELECT sum(m."lineQuantity") FROM "Match" m WHERE m."lineId" = l.id AND m.status NOT IN ('cancelled', 'written_off')), 0))::int AS left
      FROM "Need" n JOIN "NeedLine" l ON l."needId" = n.id
      WHERE n."projectId" = ANY (${projectIds}::uuid[]) AND n.type = 'cash' AND l."inKindWelcome"
        AND n."matchedQuantity" < n.quantity AND (n."neededBy" IS NULL OR n."neededBy" >= ${today}::date)`,
  ]);
  const found = new Map<string, Fit[]>();
  const keep = (fit: Fit) => {
    if (fit.fit > 0 && fit.needLeft > 0) found.set(fit.projectId, [...(found.get(fit.projectId) ?? []), fit]);
  };
  for (const offer of offers) {
    for (const need of needs) keep(asFit({ ...need, needId: need.id, lineId: null }, offer, fitOfNeed(offer, need)));
    for (const line of lines)
      keep(asFit({ ...line, lineId: line.id, unit: null, type: "cash" }, offer, fitOfLine(offer, line)));
  }
  for (const fits of found.values()) fits.sort((one, other) => worth(other) - worth(one));
  return found;
}

type Wanted = Pick<Fit, "projectId" | "needId" | "lineId" | "description" | "unit" | "type"> & { left: number };

function asFit({ left, ...wanted }: Wanted, offer: OfferedThing, fit: number): Fit {
  const { projectId, needId, lineId, description, unit, type } = wanted;
  const covers = left > 0 ? Math.min(1, offer.left / left) : 0;
  return { projectId, needId, lineId, description, unit, type, needLeft: left, offer, fit, covers };
}

const worth = ({ fit, covers }: Fit) => fit * (0.6 + 0.4 * covers);
