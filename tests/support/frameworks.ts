import { db } from "@/lib/db";
import type { Prisma } from "@/lib/generated/prisma/client";
import { installOpenSet } from "@/lib/valuation/install-open-set";
import { transaction } from "@/lib/db";
import { aProgramme } from "./factories";

const heading =
  "framework,version,code,title,unit,value_gbp_low,value_gbp,value_gbp_high,valid_from,valid_to,source,licence,need_type,stated";

/** A file of frameworks, as text, with the rows given. */
export const aFrameworkTable = (...rows: string[]): string => [heading, ...rows, ""].join("\n");

/** A row of an invented framework, and a second measure of it that prices nothing. */
export const hourRow =
  "Invented Values,2026,IV1,An hour given,hour,10.00,15.50,20.00,2026-01-01,2030-12-31,Invented for a test,Invented licence,volunteering,";
export const visitRow = "Invented Values,2026,IV2,A visit,visit,,,,,,Invented for a test,Invented licence,placement,";

/** A framework with one measure (an hour of volunteering, £10 to £20) that a programme values by, unless told otherwise. */
export async function aFramework({
  programmeId,
  measure = {},
  ...given
}: Partial<Prisma.FrameworkUncheckedCreateInput> & {
  programmeId?: string;
  measure?: Partial<Prisma.MeasureUncheckedCreateInput>;
} = {}) {
  const place = programmeId ?? ((await db.programme.findFirst()) ?? (await aProgramme())).id;
  const { id } = await db.framework.create({
    data: {
      ...{ name: "Invented Values", version: "2026", licence: "Invented licence", source: "Invented for a test" },
      ...given,
      programmeId: place,
    },
  });
  await db.programmeFramework.create({ data: { programmeId: place, frameworkId: id } });
  await db.measure.create({
    data: {
      ...{ code: "IV1", title: "An hour given", unit: "hour", type: "volunteering", source: "Invented for a test" },
      ...{ lowPence: 1_000n, centralPence: 1_550n, highPence: 2_000n },
      ...measure,
      frameworkId: id,
    },
  });
  return db.framework.findUniqueOrThrow({ where: { id }, include: { measures: true } });
}

/** Lets a programme value by the open set that comes with Maypole. */
export const theOpenSet = (programmeId: string) => transaction((tx) => installOpenSet(tx, programmeId));
