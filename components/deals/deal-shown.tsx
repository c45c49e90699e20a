import { randomUUID } from "node:crypto";
import { channelWords } from "@/components/matches/channel-words";
import { ActionForm } from "@/components/ui/action-form";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { formatDay } from "@/lib/dates";
import type { FormState } from "@/lib/forms/form-state";
import type { MatchShown } from "@/lib/matches/load-match";

type Action = (state: FormState, form: FormData) => Promise<FormState>;
type Side = "community" | "supplier";

/** That a match was agreed elsewhere, and by whom it is not yet confirmed; with the two answers for the sides that the reader speaks for. */
export function DealShown({
  match,
  mine,
  confirm,
  refuse,
}: {
  match: MatchShown;
  mine: readonly Side[];
  confirm: Action;
  refuse: Action;
}) {
  const { deal, channel, open, organisation, supplier } = match;
  if (deal === null) return null;
  const names = { community: organisation.name, supplier: supplier.name };
  const { awaited } = deal;
  const waiting = open && awaited.length > 0;
  const title = waiting
    ? `Not yet confirmed by ${awaited.map((side) => names[side]).join(" or ")}`
    : "This was agreed elsewhere";
  return (
    <section className="stack">
      <Notice title={title} tone={waiting ? "warn" : "info"}>
        {channelWords[channel]}, on {formatDay(deal.agreedOn)}.{deal.note && ` “${deal.note}”`}
      </Notice>
      {waiting &&
        awaited
          .filter((side) => mine.includes(side))
          .map((side) => (
            <Answer
              key={side}
              {...{ side, confirm, refuse, matchId: match.id }}
              name={mine.length > 1 ? names[side] : null}
            />
          ))}
    </section>
  );
}

function Answer(given: { side: Side; matchId: string; name: string | null; confirm: Action; refuse: Action }) {
  const { side, matchId, name, confirm, refuse } = given;
  const hidden = { matchId, side };
  return (
    <>
      <ActionForm action={confirm} submission={randomUUID()} hidden={hidden} idEnd={`-yes-${side}`}>
        <div className="actions">
          <SubmitButton pendingLabel="Confirming…">
            {name ? `${name} says that this was agreed` : "Yes, we agreed this"}
          </SubmitButton>
        </div>
      </ActionForm>
      <ActionForm
        action={refuse}
        submission={randomUUID()}
        hidden={hidden}
        folded={name ? `${name} says that it was not so` : "No, it was not so"}
        idEnd={`-no-${side}`}
      >
        <TextArea
          name="reason"
          id={`reason-no-${side}`}
          label="What was it really?"
          hint="It is then called off. The other side and the procurement team read this."
          rows={2}
          maxLength={500}
        />
        <div className="actions">
          <SubmitButton variant="quiet" pendingLabel="Sending…">
            It was not so
          </SubmitButton>
        </div>
      </ActionForm>
    </>
  );
}
