import { randomUUID } from "node:crypto";
import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import type { VouchingShown } from "@/lib/brokers/list-vouchings";
import type { FormState } from "@/lib/forms/form-state";

/** Ends that a broker answers for a group, with a reason that the other side reads. `by` says who presses it. */
export function EndVouching({
  vouching,
  action,
  by,
}: {
  vouching: VouchingShown;
  action: (state: FormState, form: FormData) => Promise<FormState>;
  by: "broker" | "group" | "procurement";
}) {
  const { id, broker, organisation, hasPeople } = vouching;
  const words = {
    broker: {
      folded: `Stop answering for ${organisation}`,
      readers: hasPeople ? `The people of ${organisation}` : "The procurement team",
    },
    group: { folded: `${broker} no longer answers for us`, readers: broker },
    procurement: {
      folded: `End that ${broker} answers for it`,
      readers: hasPeople ? `${broker} and ${organisation}` : broker,
    },
  }[by];
  return (
    <ActionForm
      folded={words.folded}
      action={action}
      submission={randomUUID()}
      hidden={{ vouchingId: id }}
      idEnd={`-${id}`}
    >
      <p>{whatFollows(vouching, by)}</p>
      <TextArea
        id={`reason-${id}`}
        name="reason"
        label="Why?"
        hint={`${words.readers} will read this.`}
        rows={2}
        maxLength={500}
      />
      <div className="actions">
        <SubmitButton variant="quiet" pendingLabel="One moment…">
          {words.folded}
        </SubmitButton>
      </div>
    </ActionForm>
  );
}

function whatFollows(
  { broker, organisation, hasPeople }: VouchingShown,
  by: "broker" | "group" | "procurement",
): string {
  const stays = "Projects, pledges and matches stay as they are.";
  if (by === "group") return `You go on speaking for yourselves. ${stays}`;
  if (hasPeople) return `${organisation} has people of its own, who go on speaking for it. ${stays}`;
  if (by === "procurement")
    return `${organisation} has no people of its own. Without ${broker}, only you can speak for it. ${stays}`;
  return `${organisation} has no people of its own. The procurement team answers for it from then on, until somebody says that it is theirs. ${stays}`;
}
