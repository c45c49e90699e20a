import { formatDay } from "@/lib/dates";
import { formatMoney } from "@/lib/money";
import { needTypes } from "@/lib/needs/need-type";
import type { MeasureField } from "@/lib/valuation/measure-fields";
import { type BandShown, unitValueShown } from "./band-words";

/** What each thing that a framework says of a measure is called. */
export const measureFieldNames: Record<MeasureField, string> = {
  title: "Title",
  unit: "Unit",
  lowPence: "Low value",
  centralPence: "Most likely value",
  highPence: "High value",
  type: "Kind of need",
  stated: "Worth what its giver states",
  validFrom: "Holds from",
  validTo: "Holds until",
  source: "Source",
  licence: "Licence",
};

/** What a field says, as people read it. */
export function measureFieldShown(field: MeasureField, value: string | null): string {
  if (value === null) return field === "stated" ? "no" : field.endsWith("Pence") ? "no price" : "not said";
  if (field.endsWith("Pence")) return formatMoney(Number(value));
  if (field === "validFrom" || field === "validTo") return formatDay(value);
  return field === "type" ? needName(value) : value;
}

/** The name of a kind of need. */
export const needName = (type: string): string =>
  Object.hasOwn(needTypes, type) ? needTypes[type as keyof typeof needTypes].name : type;

type Priced = { [K in keyof BandShown]: BandShown[K] | null } & { stated: boolean | string | null };

/** What a measure says of one unit: its band, or that it is stated, or counted. */
export function worthShown({ lowPence, centralPence, highPence, stated }: Priced): string {
  if (lowPence !== null && centralPence !== null && highPence !== null)
    return unitValueShown({ lowPence, centralPence, highPence });
  return stated ? "what its giver states" : "counted, not priced";
}
