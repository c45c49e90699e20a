import { randomUUID } from "node:crypto";
import { QuantityField } from "@/components/matches/quantity-field";
import { ActionForm } from "@/components/ui/action-form";
import { DateField } from "@/components/ui/date-field";
import { RadioGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { dayInLondon, dayParts, isoDay } from "@/lib/dates";
import type { FormState } from "@/lib/forms/form-state";
import type { Side } from "@/lib/generated/prisma/enums";
import { typedMoney } from "@/lib/money";
import { formatQuantity } from "@/lib/needs/quantity";
import type { Standing } from "@/lib/pledges/load-standing";

type Action = (state: FormState, form: FormData) => Promise<FormState>;

/** Proposes another quantity, day or kind to the other side. Folded away: most pledges need none. */
export function CounterForm({ standing, side, action }: { standing: Standing; side: Side; action: Action }) {
  const { id, terms, proposed, supplier, organisation } = standing;
  const other = side === "supplier" ? organisation : supplier;
  const upcoming = proposed.deliverBy && isoDay(proposed.deliverBy) >= dayInLondon(new Date());
  return (
    <ActionForm
      folded="Propose something else"
      action={action}
      submission={randomUUID()}
      idEnd="-counter"
      hidden={{ pledgeId: id, terms, side }}
    >
      <div className="stack-loose">
        <HowMuch standing={standing} />
        <DateField
          name="deliverBy"
          id="deliverBy-counter"
          label="By when?"
          hint="You can leave this empty. For example, 27 3 2027"
          defaultValue={upcoming && proposed.deliverBy ? dayParts(proposed.deliverBy) : undefined}
        />
        <TextArea
          name="message"
          id="message-counter"
          label="Why would this be better?"
          hint={`${other} reads this. You can leave it empty.`}
          rows={2}
          maxLength={1000}
        />
        <p className="soft text-small">{other} is told at once, and it is their turn then.</p>
        <div className="actions">
          <SubmitButton variant="quiet" pendingLabel="Sending…">
            Propose this to {other}
          </SubmitButton>
        </div>
      </div>
    </ActionForm>
  );
}

function HowMuch({ standing: { proposed, choices } }: { standing: Standing }) {
  const { type, unit, left, lines } = choices;
  const label = type === "cash" && lines.length === 0 ? "How much?" : "How many?";
  if (type !== "cash" || lines.length === 0) {
    return (
      <QuantityField
        counted={{ cash: type === "cash", line: null, unit }}
        id="quantity-counter"
        label={label}
        hint={`${formatQuantity({ type, unit }, left)} still needed`}
        quantity={proposed.things}
      />
    );
  }
  return (
    <>
      <RadioGroup
        name="what"
        id="what-counter"
        label="What should it be?"
        defaultValue={proposed.what}
        options={[
          { value: "need", label: "Money", hint: `${formatQuantity({ type, unit }, left)} still needed` },
          ...lines.map((line) => ({
            value: line.id,
            label: line.description,
            hint: `${line.left.toLocaleString("en-GB")} still needed`,
          })),
        ]}
      />
      <TextField
        name="quantity"
        id="quantity-counter"
        label="How much, or how many?"
        hint="Pounds for money, such as 500; else how many things, such as 10"
        autoComplete="off"
        width={10}
        defaultValue={proposed.cash ? typedMoney(proposed.things) : proposed.things.toLocaleString("en-GB")}
      />
    </>
  );
}
