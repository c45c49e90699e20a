import { randomUUID } from "node:crypto";
import { QuantityField } from "@/components/matches/quantity-field";
import { CounterForm } from "@/components/pledges/counter-form";
import { ActionForm } from "@/components/ui/action-form";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import type { loadPledgeToAnswer } from "@/lib/pledges/load-pledge-to-answer";
import { acceptPledgeAction, counterProposeAction, declinePledgeAction } from "./actions";

type Pledge = Awaited<ReturnType<typeof loadPledgeToAnswer>>;

/** Says yes to all or part of a pledge, proposes something else, or says no: a form each, so that none is sent by mistake for another. */
export function AnswerPledge({ pledge }: { pledge: Pledge }) {
  const { supplier, standing } = pledge;
  return (
    <>
      {standing.turn === "community" && <Accept pledge={pledge} />}
      <CounterForm standing={standing} side="community" action={counterProposeAction} />
      <section className="stack">
        <h2>Or say no, thank you</h2>
        <p>
          It is fine to decline help that does not fit. It costs you nothing: your project stays as it is, and nobody
          counts it against you.
        </p>
        <ActionForm action={declinePledgeAction} submission={randomUUID()} hidden={{ pledgeId: pledge.id }}>
          <TextArea
            name="reason"
            label="Why does it not fit?"
            hint={`A few words are enough. ${supplier.name} never sees them.`}
            rows={2}
            maxLength={500}
          />
          <div className="actions">
            <SubmitButton variant="quiet" pendingLabel="Declining…">
              Decline this pledge
            </SubmitButton>
          </div>
        </ActionForm>
      </section>
    </>
  );
}

function Accept({ pledge }: { pledge: Pledge }) {
  const { supplier, standing } = pledge;
  if (standing.check.asked !== null && standing.check.saidAt === null) return null;
  return (
    <section className="stack">
      <h2>Accept it</h2>
      {pledge.tooMuch && (
        <Notice tone="warn">They have pledged more than you still need. You can accept up to {pledge.left}.</Notice>
      )}
      <ActionForm
        action={acceptPledgeAction}
        submission={randomUUID()}
        hidden={{ pledgeId: pledge.id, terms: standing.terms }}
      >
        <HowMuch pledge={pledge} />
        <p className="soft text-small">
          {supplier.name} is told at once. You both see how to go on from there, and nothing counts as given until you
          confirm that it came.
        </p>
        <div className="actions">
          <SubmitButton pendingLabel="Accepting…">Accept this pledge</SubmitButton>
        </div>
      </ActionForm>
    </section>
  );
}

function HowMuch({ pledge }: { pledge: Pledge }) {
  const { need, line, quantity, leftQuantity } = pledge;
  if (pledge.unmeasured) return null;
  const cash = need.type === "cash" && !line;
  return (
    <QuantityField
      counted={{ cash, line: line?.description ?? null, unit: need.unit }}
      label={cash ? "How much do you accept?" : "How many do you accept?"}
      hint={`They ${pledge.standing.countered ? "propose" : "have pledged"} ${pledge.offered}. Change this to accept only part.`}
      quantity={line ? quantity : Math.min(quantity, leftQuantity)}
    />
  );
}
