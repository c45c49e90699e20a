import { randomUUID } from "node:crypto";
import { ArrivalShown, type ArrivalOf } from "@/components/deliveries/arrival-shown";
import { WhyMore } from "@/components/deliveries/why-more";
import { QuantityField } from "@/components/matches/quantity-field";
import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import type { MatchShown } from "@/lib/matches/load-match";
import { confirmDeliveryAction, disputeDeliveryAction, unconfirmDeliveryAction } from "./actions";
import { removeEvidenceAction } from "../../../evidence/[deliveryId]/actions";

type About = { delivery: ArrivalOf; match: MatchShown };

/** One arrival, and the question whether it came, when it is this one's turn to be answered. */
export function Arrival({ delivery, match, answering }: About & { answering: boolean }) {
  const about = { delivery, match };
  return (
    <ArrivalShown delivery={delivery} removeEvidence={removeEvidenceAction}>
      {answering && <DidItArrive {...about} />}
      {delivery.status === "disputed" && (
        <>
          <p className="soft">{whatNext(about)}</p>
          <CameAfterAll {...about} />
        </>
      )}
      {delivery.status === "confirmed" && <Mistaken {...about} />}
    </ArrivalShown>
  );
}

const whatNext = ({ delivery: { answered }, match: { supplier } }: About) =>
  answered
    ? `${supplier.name} has answered. If you two do not agree, the procurement team decides.`
    : `It is ${supplier.name}’s turn to answer. Nothing of it counts until then.`;

function DidItArrive({ delivery, match }: About) {
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
        <WhyMore />
        <div className="actions">
          <SubmitButton pendingLabel="Confirming…">Yes, this came</SubmitButton>
        </div>
      </ActionForm>
      <HowMuchCame
        {...{ delivery, match, action: disputeDeliveryAction, folded: "It did not come, or something is wrong" }}
        why="What is wrong?"
        button="Tell them"
        ends="-wrong"
      />
    </>
  );
}

function Mistaken(about: About) {
  return (
    <HowMuchCame
      {...{ ...about, action: unconfirmDeliveryAction, folded: "We were mistaken: it did not all come" }}
      why="What do you know now?"
      button="Take our confirmation back"
      ends={`-mistaken-${about.delivery.id}`}
    />
  );
}

function HowMuchCame(
  given: About & {
    action: typeof disputeDeliveryAction;
    folded: string;
    why: string;
    button: string;
    /** What its fields' ids end with. */ ends: string;
  },
) {
  const { delivery, match, action, folded, why, button, ends } = given;
  return (
    <ActionForm {...{ action, folded }} submission={randomUUID()} hidden={{ deliveryId: delivery.id }} idEnd={ends}>
      <QuantityField
        counted={match.counted}
        label="How much of it came?"
        hint="Leave it empty if nothing came."
        id={`quantity${ends}`}
      />
      <TextArea
        name="reason"
        id={`reason${ends}`}
        label={why}
        hint={`${match.supplier.name} and the procurement team read this.`}
        rows={2}
        maxLength={500}
      />
      <div className="actions">
        <SubmitButton variant="quiet" pendingLabel="Sending…">
          {button}
        </SubmitButton>
      </div>
    </ActionForm>
  );
}

function CameAfterAll({ delivery, match }: About) {
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
      <WhyMore id={`note-${delivery.id}`} />
      <div className="actions">
        <SubmitButton pendingLabel="Confirming…">Yes, this came</SubmitButton>
      </div>
    </ActionForm>
  );
}
