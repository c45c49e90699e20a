import { CountFields } from "@/components/needs/count-fields";
import { ChildNamed } from "@/components/projects/child-named";
import { Checkbox } from "@/components/ui/checkbox";
import { DateField } from "@/components/ui/date-field";
import { FoldedFields } from "@/components/ui/folded-fields";
import { MoneyField } from "@/components/ui/money-field";
import { TextField } from "@/components/ui/text-field";
import { dayParts } from "@/lib/dates";
import { typedMoney } from "@/lib/money";
import { bringsPeople, needTypes } from "@/lib/needs/need-type";
import type { ProjectDraft } from "@/lib/projects/load-project-draft";
import { HowOftenField, PlaceAndCostFields } from "./more-fields";
import { PeopleFields } from "./people-fields";

type Need = ProjectDraft["needs"][number];

const comesAgain: readonly Need["type"][] = ["volunteering", "expertise", "space", "transport"];

/** What is asked of one need: what and how much, what matters for its type, and the rest folded away until somebody wants it. */
export function NeedFields({ type, need }: { type: Need["type"]; need?: Need | undefined }) {
  const { question, example } = needTypes[type];
  const counted = need?.type === "cash" ? undefined : need;
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
      {type === "cash" ? <CashFields need={need} /> : <CountFields type={type} counted={counted} />}
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
        <FoldedFields
          summary="Say more, if it helps"
          names={["howOften", "whereabouts", "costToAccept"]}
          open={Boolean(need?.whereabouts ?? need?.costToAccept)}
        >
          <div className="stack-loose">
            {!comesAgain.includes(type) && <HowOftenField need={need} />}
            <PlaceAndCostFields need={need} />
          </div>
        </FoldedFields>
      )}
    </>
  );
}

function CashFields({ need }: { need?: Need | undefined }) {
  const amount = need?.type === "cash" ? typedMoney(need.quantity) : undefined;
  return (
    <MoneyField
      name="quantity"
      label="How much money would help?"
      hint="Next you say what it would buy, so that somebody can give those things instead."
      defaultValue={amount}
    />
  );
}
