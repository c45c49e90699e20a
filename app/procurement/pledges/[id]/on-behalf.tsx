import { randomUUID } from "node:crypto";
import { AgreeForm } from "@/components/pledges/agree-form";
import { SayChecked } from "@/components/pledges/check-said";
import { CounterForm } from "@/components/pledges/counter-form";
import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import type { FormState } from "@/lib/forms/form-state";
import type { loadPledgeBetween } from "@/lib/pledges/load-pledge-between";
import {
  acceptPledgeAction,
  agreeToPledgeAction,
  checkPledgeAction,
  counterProposeAction,
  declinePledgeAction,
  withdrawPledgeAction,
} from "./actions";

type Pledge = Awaited<ReturnType<typeof loadPledgeBetween>>;

/** What the procurement team may do for the side whose turn it is, and ending it for either: for who rings up and asks for that. */
export function OnBehalf({ pledge }: { pledge: Pledge }) {
  const { standing, supplier, organisation } = pledge;
  const { turn } = standing;
  const whose = turn === "supplier" ? supplier.name : organisation.name;
  return (
    <section className="stack">
      <h2>Did somebody ask you to do this for them?</h2>
      <p className="acting-for">
        What you do here for <b>{supplier.name}</b> or <b>{organisation.name}</b> is recorded as done for them.
      </p>
      <h3>For {whose}, whose turn it is</h3>
      <AgreeForm standing={standing} action={turn === "supplier" ? agreeToPledgeAction : acceptPledgeAction} />
      <CounterForm standing={standing} side={turn} action={counterProposeAction} />
      <h3>For {supplier.name}</h3>
      <SayChecked standing={standing} action={checkPledgeAction} />
      <End
        {...{ pledge, action: withdrawPledgeAction, folded: "Take the pledge back", button: "Take it back" }}
        idEnd="-withdraw"
        hint={`${organisation.name} reads this.`}
      />
      <h3>For {organisation.name}</h3>
      <End
        {...{ pledge, action: declinePledgeAction, folded: "Decline the pledge", button: "Decline it" }}
        idEnd="-decline"
        hint={`${supplier.name} never sees this.`}
      />
    </section>
  );
}

function End(given: {
  pledge: Pledge;
  action: (state: FormState, form: FormData) => Promise<FormState>;
  folded: string;
  button: string;
  idEnd: string;
  hint: string;
}) {
  const { pledge, action, folded, button, idEnd, hint } = given;
  return (
    <ActionForm {...{ action, folded, idEnd }} submission={randomUUID()} hidden={{ pledgeId: pledge.id }}>
      <TextArea name="reason" id={`reason${idEnd}`} label="Why?" hint={hint} rows={2} maxLength={500} />
      <div className="actions">
        <SubmitButton variant="quiet" pendingLabel="One moment…">
          {button}
        </SubmitButton>
      </div>
    </ActionForm>
  );
}
