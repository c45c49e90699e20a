import { randomUUID } from "node:crypto";
import type { ArrivalOf } from "@/components/deliveries/arrival-shown";
import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import type { FormState } from "@/lib/forms/form-state";

type Action = (state: FormState, form: FormData) => Promise<FormState>;

/** What a supplier, or somebody for it, answers to a dispute: that the count is right, with one press, or what it knows in words. */
export function AnswerDispute({
  delivery: { id, came, answered },
  organisation,
  accept,
  answer,
}: {
  delivery: ArrivalOf;
  organisation: string;
  accept: Action;
  answer: Action;
}) {
  if (came === null) return null;
  const hidden = { deliveryId: id };
  return (
    <>
      <ActionForm action={accept} submission={randomUUID()} hidden={hidden} idEnd={`-accept-${id}`}>
        <div className="actions">
          <SubmitButton pendingLabel="One moment…">
            {came.quantity > 0 ? `That is right: ${came.shown} came` : "That is right: nothing came"}
          </SubmitButton>
        </div>
      </ActionForm>
      <ActionForm
        folded={answered ? "Say something more" : "It is not as they say"}
        action={answer}
        submission={randomUUID()}
        hidden={hidden}
        idEnd={`-answer-${id}`}
      >
        <TextArea
          name="answer"
          id={`answer-answer-${id}`}
          label="What do you know of it?"
          hint={`${organisation} and the procurement team read this. A delivery note or a photograph helps: you can add one here.`}
          rows={3}
          maxLength={1000}
        />
        <div className="actions">
          <SubmitButton variant="quiet" pendingLabel="Sending…">
            Send the answer
          </SubmitButton>
        </div>
      </ActionForm>
    </>
  );
}
