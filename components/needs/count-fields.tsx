import { TextField } from "@/components/ui/text-field";
import type { NeedType } from "@/lib/generated/prisma/enums";
import { needTypes } from "@/lib/needs/need-type";
import { formatUnit } from "@/lib/needs/quantity";

// What things are counted in is anybody’s guess, and a guess has to be rubbed out on a phone before the answer can be typed.
const anybodysGuess: readonly NeedType[] = ["goods", "equipment"];

/** How many of what: for a need or an offer of anything but money. */
export function CountFields({
  type,
  counted,
}: {
  type: NeedType;
  counted?: { quantity: number; unit: string } | undefined;
}) {
  const { units, unit } = needTypes[type];
  const usual = anybodysGuess.includes(type) ? "" : formatUnit(unit, 2);
  return (
    <div className="fields">
      <TextField
        name="quantity"
        label="How many?"
        inputMode="numeric"
        width={10}
        defaultValue={counted?.quantity.toLocaleString("en-GB")}
      />
      <TextField
        name="unit"
        label="Of what?"
        hint={`Such as ${units.map((each) => formatUnit(each, 2)).join(", ")}`}
        width={20}
        maxLength={40}
        defaultValue={counted ? formatUnit(counted.unit, counted.quantity) : usual}
      />
    </div>
  );
}
