import { ChildNamed } from "@/components/projects/child-named";
import { Checkbox } from "@/components/ui/checkbox";
import { DateField, type DayParts } from "@/components/ui/date-field";
import { Details } from "@/components/ui/details";
import { MoneyField } from "@/components/ui/money-field";
import { TextField } from "@/components/ui/text-field";
import { formatMoney } from "@/lib/money";
import { bringsPeople, needTypes } from "@/lib/needs/need-type";
import { formatUnit } from "@/lib/needs/quantity";
import type { ProjectDraft } from "@/lib/projects/load-project-draft";
import { HowOftenField, PlaceAndCostFields } from "./more-fields";
import { PeopleFields } from "./people-fields";

type Need = ProjectDraft["needs"][number];

const comesAgain: readonly Need["type"][] = ["volunteering", "expertise", "space", "transport"];

/** What is asked of one need: what and how much, what matters for its type, and the rest folded away until somebody wants it. */
export function NeedFields({ type, need }: { type: Need["type"]; need?: Need | undefined }) {
  const { question, example } = needTypes[type];
  return (
    <>
      <div>
        <TextField
          name="description"
          label={question}
          hint={`For example: ${example}`}
          maxLength={200}
          autoComplete="off"
          defaultValue={need?.description}
        />
        <ChildNamed texts={[need?.description, need?.whereabouts, need?.costToAccept]} />
      </div>
      {type === "cash" ? <CashFields need={need} /> : <CountFields type={type} need={need} />}
      {bringsPeople(type) && <PeopleFields need={need} />}
      {comesAgain.includes(type) && <HowOftenField need={need} />}
      <Checkbox
        name="essential"
        label="We can’t do it without this"
        hint="Leave this empty for something that would only be nice to have"
        defaultChecked={need?.essential ?? true}
      />
      <DateField
        name="neededBy"
        label="Is there a day by which you need it?"
        hint="You can leave this empty. For example, 27 3 2027"
        defaultValue={need?.neededBy ? dayParts(need.neededBy) : undefined}
      />
      {type !== "cash" && (
        <Details summary="Say more, if it helps" open={Boolean(need?.whereabouts ?? need?.costToAccept)}>
          <div className="stack-loose">
            {!comesAgain.includes(type) && <HowOftenField need={need} />}
            <PlaceAndCostFields need={need} />
          </div>
        </Details>
      )}
    </>
  );
}

function CashFields({ need }: { need?: Need | undefined }) {
  const amount = need?.type === "cash" ? formatMoney(need.quantity).replace("£", "") : undefined;
  return (
    <MoneyField
      name="quantity"
      label="How much money would help?"
      hint="Next you say what it would buy, so that somebody can give those things instead."
      defaultValue={amount}
    />
  );
}

function CountFields({ type, need }: { type: Need["type"]; need?: Need | undefined }) {
  const { units, unit } = needTypes[type];
  const counted = need && need.type !== "cash" ? need : undefined;
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
        defaultValue={formatUnit(counted?.unit ?? unit, counted?.quantity ?? 2)}
      />
    </div>
  );
}

function dayParts(day: Date): DayParts {
  return {
    day: String(day.getUTCDate()),
    month: String(day.getUTCMonth() + 1),
    year: String(day.getUTCFullYear()),
  };
}
