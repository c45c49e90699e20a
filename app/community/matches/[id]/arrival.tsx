import { randomUUID } from "node:crypto";
import { QuantityField } from "@/components/matches/quantity-field";
import { DeliveryStatusTag } from "@/components/deliveries/delivery-status-tag";
import { ActionForm } from "@/components/ui/action-form";
import { Card } from "@/components/ui/card";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { formatDay } from "@/lib/dates";
import type { MatchShown } from "@/lib/matches/load-match";
import { confirmDeliveryAction, disputeDeliveryAction } from "./actions";

type Delivery = MatchShown["deliveries"][number];

/** One arrival, and the question whether it came, when it is this one's turn to be answered. */
export function Arrival({ delivery, match, answering }: { delivery: Delivery; match: MatchShown; answering: boolean }) {
  const { status, shown, confirmedShown, deliveredOn, note, payer, payee, reason } = delivery;
  const short = confirmedShown !== null && confirmedShown !== shown;
  return (
    <div id={delivery.id}>
      <Card as="section" title={confirmedShown ?? shown} under={`On ${formatDay(deliveredOn)}`}>
        <p>
          <DeliveryStatusTag status={status} />
        </p>
        {short && <p className="soft">Recorded at first: {shown}.</p>}
        {note && <p>{note}</p>}
        {payer && payee && (
          <p className="soft">
            Paid by {payer} to {payee}
          </p>
        )}
        {reason && <p>You said: {reason}</p>}
        {answering && <DidItArrive {...{ delivery, match }} />}
        {status === "disputed" && <CameAfterAll {...{ delivery, match }} />}
      </Card>
    </div>
  );
}

function DidItArrive({ delivery, match }: { delivery: Delivery; match: MatchShown }) {
  const hidden = { deliveryId: delivery.id };
  return (
    <>
      <p>
        <b>{match.supplier.name} says that this came. Did it?</b>
      </p>
      <ActionForm action={confirmDeliveryAction} submission={randomUUID()} hidden={hidden}>
        <QuantityField
          counted={match.counted}
          label="What really came?"
          hint="Change this if it was more or less. Nobody thinks badly of a true number."
          quantity={delivery.quantity}
        />
        <div className="actions">
          <SubmitButton pendingLabel="Confirming…">Yes, this came</SubmitButton>
        </div>
      </ActionForm>
      <ActionForm
        folded="It did not come, or something is wrong"
        action={disputeDeliveryAction}
        submission={randomUUID()}
        hidden={hidden}
      >
        <TextArea
          name="reason"
          label="What is wrong?"
          hint={`${match.supplier.name} reads this.`}
          rows={2}
          maxLength={500}
        />
        <div className="actions">
          <SubmitButton variant="quiet" pendingLabel="Sending…">
            It did not come
          </SubmitButton>
        </div>
      </ActionForm>
    </>
  );
}

function CameAfterAll({ delivery, match }: { delivery: Delivery; match: MatchShown }) {
  return (
    <ActionForm
      folded="It has come after all"
      action={confirmDeliveryAction}
      submission={randomUUID()}
      hidden={{ deliveryId: delivery.id }}
      idEnd={`-${delivery.id}`}
    >
      <QuantityField
        counted={match.counted}
        label="What really came?"
        quantity={delivery.quantity}
        id={`quantity-${delivery.id}`}
      />
      <div className="actions">
        <SubmitButton pendingLabel="Confirming…">Yes, this came</SubmitButton>
      </div>
    </ActionForm>
  );
}
