import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { formatCommitted } from "@/lib/commitments/commitment-unit";
import type { OpenCommitment } from "@/lib/commitments/list-open-commitments";
import { formatDay } from "@/lib/dates";

/** Asks a supplier which promise in its contracts a pledge is meant to keep; nothing where it has promised nothing. */
export function ForCommitment({ commitments }: { commitments: OpenCommitment[] }) {
  if (commitments.length === 0) return null;
  return (
    <>
      <SelectField
        name="commitmentId"
        label="Is it for a promise in one of your contracts?"
        hint="Only you and the procurement team see this. You can leave it empty."
        empty="No promise in particular"
        options={commitments.map(({ id, title, unit, quantity, dueOn, contract }) => ({
          value: id,
          label: `${title}, ${formatCommitted(unit, quantity)} by ${formatDay(dueOn)} (${contract})`,
        }))}
      />
      <TextField
        name="commitmentQuantity"
        label="How much of the promise would it keep?"
        hint="Only where the promise is counted in something else: for example £640, or 2 apprentices"
        width={10}
      />
    </>
  );
}
