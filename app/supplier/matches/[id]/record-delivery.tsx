import { randomUUID } from "node:crypto";
import { QuantityField } from "@/components/matches/quantity-field";
import { ActionForm } from "@/components/ui/action-form";
import { DateField } from "@/components/ui/date-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { dayInLondon } from "@/lib/dates";
import type { MatchShown } from "@/lib/matches/load-match";
import { recordDeliveryAction } from "./actions";

/** Says that some or all of it arrived; money wants its four proofs. With `folded`, what unfolds it where nothing is awaited any more. */
export function RecordDelivery({ match, folded }: { match: MatchShown; folded?: string | undefined }) {
  const { cash, counted, as, organisation } = match;
  const [year, month, day] = dayInLondon(new Date()).split("-");
  return (
    <section className="stack" id="record">
      {folded === undefined && <h2>Say what arrived</h2>}
      <ActionForm
        folded={folded}
        action={recordDeliveryAction}
        submission={randomUUID()}
        hidden={{ matchId: match.id, side: "supplier", supplierId: match.as.id }}
      >
        <div className="stack-loose">
          <QuantityField
            counted={counted}
            label={cash ? "How much did you pay?" : "How many arrived?"}
            hint="What really arrived, even if it is less. The rest can come later."
            quantity={match.left.quantity}
          />
          <DateField
            name="deliveredOn"
            label="When did it arrive?"
            hint="For example, 27 3 2026"
            defaultValue={{ day, month, year }}
          />
          {cash && (
            <>
              <TextField
                name="payer"
                label="Who paid?"
                hint="As on the bank statement"
                defaultValue={as.name}
                maxLength={200}
              />
              <TextField
                name="payee"
                label="Who was paid?"
                hint="As on the bank statement"
                defaultValue={organisation.name}
                maxLength={200}
              />
            </>
          )}
          <TextArea
            name="note"
            label="Anything to add?"
            hint="Who took it in, or where it was left. You can leave this empty."
            rows={2}
            maxLength={1000}
          />
          <div className="actions">
            <SubmitButton pendingLabel="Saving…">Save what arrived</SubmitButton>
          </div>
        </div>
      </ActionForm>
    </section>
  );
}
