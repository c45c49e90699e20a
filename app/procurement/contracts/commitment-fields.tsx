import { DateField } from "@/components/ui/date-field";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { pounds } from "@/lib/commitments/commitment-unit";
import type { listMeasures } from "@/lib/commitments/list-measures";
import type { CommitmentShown } from "@/lib/commitments/load-commitment";
import { dayParts } from "@/lib/dates";
import { typedMoney } from "@/lib/money";

type Measures = Awaited<ReturnType<typeof listMeasures>>;

/** The questions about a commitment, with its present answers where it is to be changed. */
export function CommitmentFields({ commitment, measures }: { commitment?: CommitmentShown; measures: Measures }) {
  const money = commitment?.unit === pounds;
  return (
    <>
      <TextField
        name="title"
        label="What was promised?"
        hint="For example: Volunteering, or T-Level apprentices"
        maxLength={300}
        defaultValue={commitment?.title}
      />
      <div className="fields">
        <TextField
          name="quantity"
          label="How much?"
          hint="500, or £5,000"
          width={10}
          defaultValue={commitment && (money ? typedMoney(commitment.quantity) : commitment.quantity)}
        />
        <TextField
          name="unit"
          label="Of what?"
          hint="hours, apprentices, pounds"
          width={20}
          maxLength={60}
          defaultValue={money ? "pounds" : commitment?.unit}
        />
      </div>
      <DateField
        name="dueOn"
        label="By when?"
        hint="For example, 31 3 2027"
        defaultValue={commitment && dayParts(commitment.dueOn)}
      />
      {measures.length > 0 && (
        <SelectField
          name="measureId"
          label="Is it a measure of a framework?"
          empty="No measure"
          defaultValue={commitment?.measureId ?? undefined}
          options={measures.map(({ id, code, title, unit, framework }) => ({
            value: id,
            label: `${code} ${title}, in ${unit} (${framework})`,
          }))}
        />
      )}
    </>
  );
}
