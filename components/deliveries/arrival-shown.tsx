import type { ReactNode } from "react";
import { DeliveryStatusTag } from "@/components/deliveries/delivery-status-tag";
import { EvidenceOf } from "@/components/deliveries/evidence-of";
import { SaidOfIt } from "@/components/deliveries/said-of-it";
import { Card } from "@/components/ui/card";
import { SummaryList } from "@/components/ui/summary-list";
import { formatDay } from "@/lib/dates";
import type { FormState } from "@/lib/forms/form-state";
import type { MatchShown } from "@/lib/matches/load-match";

export type ArrivalOf = MatchShown["deliveries"][number];

/** One arrival as everybody sees it who may: what was recorded, its proofs, where it stands and what was said of it; and under it what the reader can do. */
export function ArrivalShown({
  delivery,
  removeEvidence,
  children,
}: {
  delivery: ArrivalOf;
  removeEvidence: (state: FormState, form: FormData) => Promise<FormState>;
  children?: ReactNode;
}) {
  const { id, status, shown, confirmedShown, deliveredOn, note, said, reason } = delivery;
  const another = confirmedShown !== null && confirmedShown !== shown;
  return (
    <div id={id}>
      <Card as="section" title={confirmedShown ?? shown} under={`On ${formatDay(deliveredOn)}`}>
        <p>
          <DeliveryStatusTag status={status} />
        </p>
        {another && <p className="soft">Recorded at first: {shown}.</p>}
        {note && <p className="whitespace-pre-line">{note}</p>}
        <Proofs delivery={delivery} />
        <EvidenceOf deliveryId={id} evidence={delivery.evidence} remove={removeEvidence} />
        <SaidOfIt said={said} />
        {said.length === 0 && reason && <p>“{reason}”</p>}
        {children}
      </Card>
    </div>
  );
}

/** The four proofs of money that arrived, together. */
function Proofs({ delivery: { payer, payee, shown, deliveredOn } }: { delivery: ArrivalOf }) {
  if (payer === null || payee === null) return null;
  return (
    <div className="stack-tight">
      <h4>The four proofs</h4>
      <SummaryList
        rows={[
          { label: "Who paid", value: payer },
          { label: "Who was paid", value: payee },
          { label: "How much", value: shown },
          { label: "When", value: formatDay(deliveredOn) },
        ]}
      />
    </div>
  );
}
