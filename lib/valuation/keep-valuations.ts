import { now } from "@/lib/clock";
import { isoDay } from "@/lib/dates";
import type { Tx } from "@/lib/db";
import type { NeedType } from "@/lib/generated/prisma/enums";
import type { Basis } from "./basis";
import { type Counted, type Pricing, type Stated, value } from "./value";

type Held = Pricing & {
  id: string;
  code: string;
  title: string;
  source: string | null;
  framework: string;
  version: string;
  licence: string;
};
type Cost = Stated & { source: string };

/** What a thing was worth, under each framework that the programme values by and that has a measure for its kind: kept as it is now, for good. */
export async function keepValuations(
  tx: Tx,
  of: { matchId: string } | { deliveryId: string },
  { programmeId, counted, cost }: { programmeId: string; counted: Counted; cost: Cost | null },
): Promise<void> {
  const measures = await measuresFor(tx, programmeId, counted.what);
  if (measures.length === 0) return;
  const at = now();
  await tx.valuation.createMany({
    data: measures.map((measure) => {
      const worth = value(measure, counted, cost);
      const basis = basisOf(measure, counted, cost, worth);
      return { ...of, measureId: measure.id, quantity: BigInt(counted.quantity ?? 0), ...worth.band, basis, at };
    }),
  });
}

function measuresFor(tx: Tx, programmeId: string, type: NeedType): Promise<Held[]> {
  return tx.$queryRaw<Held[]>`
    SELECT m.id, m.code, m.title, m.unit, m."lowPence", m."centralPence", m."highPence", m.stated, m."validFrom", m."validTo",
      coalesce(m.source, f.source) AS source, f.name AS framework, f.version, f.licence
    FROM "ProgrammeFramework" p JOIN "Framework" f ON f.id = p."frameworkId" JOIN "Measure" m ON m."frameworkId" = f.id
    WHERE p."programmeId" = ${programmeId}::uuid AND p."endedAt" IS NULL AND m.type = ${type}::"NeedType"
    ORDER BY p.position, f.name, f.version`;
}

function basisOf(measure: Held, counted: Counted, cost: Cost | null, worth: ReturnType<typeof value>): Basis {
  const { framework, version, licence, source, code, title, unit, stated } = measure;
  const { what, quantity, on } = counted;
  return {
    ...{ framework, version, licence, source: source ?? "", code, title, unit, stated },
    lowPence: measure.lowPence?.toString() ?? null,
    centralPence: measure.centralPence?.toString() ?? null,
    highPence: measure.highPence?.toString() ?? null,
    counted: { what, quantity, unit: counted.unit, on: isoDay(on) },
    cost: cost && {
      pence: cost.pence.toString(),
      of: cost.of,
      source: cost.source,
      part: worth.statedPence?.toString() ?? null,
    },
    why: worth.why,
  };
}
