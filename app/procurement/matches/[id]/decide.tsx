import { randomUUID } from "node:crypto";
import type { ArrivalOf } from "@/components/deliveries/arrival-shown";
import { QuantityField } from "@/components/matches/quantity-field";
import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import type { MatchShown } from "@/lib/matches/load-match";
import { resolveDisputeAction } from "./actions";

/** Decides what the two sides do not agree on. */
export function Decide({ delivery, match }: { delivery: ArrivalOf; match: MatchShown }) {
  const { id, answered, came, supplier } = delivery;
  return (
    <>
      <p>
        {answered
          ? "The supplier has answered. If the two sides do not agree, it is for you to decide."
          : `It is ${supplier.name}’s turn to answer. You can decide at any time.`}
      </p>
      <ActionForm
        action={resolveDisputeAction}
        submission={randomUUID()}
        hidden={{ deliveryId: id }}
        idEnd={`-decide-${id}`}
      >
        <QuantityField
          counted={match.counted}
          label="How much arrived?"
          hint="Write 0 if nothing did."
          quantity={came?.quantity}
          id={`quantity-decide-${id}`}
        />
        <TextArea
          name="reason"
          id={`reason-decide-${id}`}
          label="Why?"
          hint="Both sides read this, and it stays on the record."
          rows={2}
          maxLength={500}
        />
        <div className="actions">
          <SubmitButton pendingLabel="One moment…">Decide it</SubmitButton>
        </div>
      </ActionForm>
    </>
  );
}
