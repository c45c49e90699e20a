import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { BackLink } from "@/components/layout/back-link";
import { PageHeading } from "@/components/layout/page-heading";
import { WorkArea } from "@/components/layout/work-area";
import { ActionForm } from "@/components/ui/action-form";
import { EmptyState } from "@/components/ui/empty-state";
import { RadioGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { formatCommitted } from "@/lib/commitments/commitment-unit";
import type { Countable } from "@/lib/commitments/list-countable";
import type { OpenCommitment } from "@/lib/commitments/list-open-commitments";
import { loadCountable } from "@/lib/commitments/load-countable";
import { formatDay } from "@/lib/dates";
import { atSupplier } from "@/lib/http/at-work";
import { page } from "@/lib/http/page";
import { typedMoney } from "@/lib/money";
import { routes } from "@/lib/routes";
import { proposeCreditAction } from "../../actions";

export const metadata: Metadata = { title: "Which promise does this keep?" };

/** A supplier says which of its promises a confirmed delivery, or part of it, keeps. */
export default async function CountDeliveryPage({ params }: { params: Promise<{ deliveryId: string }> }) {
  const { deliveryId } = await params;
  const { actor, area } = await atSupplier(routes.countDelivery(deliveryId));
  const { delivery, commitments } = await page(() => loadCountable(actor, deliveryId));
  return (
    <WorkArea area={area} current="contracts" width="narrow" forWhom={delivery.supplier.name}>
      <div className="stack-loose">
        <BackLink href={actor.role === "supplier" ? routes.ourContracts : routes.procurementMatch(delivery.matchId)} />
        <PageHeading
          eyebrow={`${delivery.project}, ${delivery.organisation}`}
          title="Which promise does this keep?"
          lede={`${delivery.description}: ${formatCommitted(delivery.unit, delivery.confirmed)} confirmed, on ${formatDay(delivery.deliveredOn)}.`}
        />
        {commitments.length === 0 ? (
          <EmptyState title="There is no promise to choose">
            The procurement team has not written down what your contracts promise yet.
          </EmptyState>
        ) : (
          <CountForm delivery={delivery} commitments={commitments} />
        )}
      </div>
    </WorkArea>
  );
}

function CountForm({ delivery, commitments }: { delivery: Countable; commitments: OpenCommitment[] }) {
  const others = commitments.some(({ unit }) => unit !== delivery.unit);
  return (
    <ActionForm action={proposeCreditAction} submission={randomUUID()} hidden={{ deliveryId: delivery.id }}>
      <div className="stack-loose">
        <RadioGroup
          name="commitmentId"
          label="Choose one"
          hint="What is counted in the same way comes first."
          options={commitments.map(({ id, title, unit, quantity, dueOn, contract }) => ({
            value: id,
            label: `${title}: ${formatCommitted(unit, quantity)} by ${formatDay(dueOn)}`,
            hint: contract,
          }))}
        />
        <TextField
          name="delivered"
          label="How much of the delivery?"
          hint={`${formatCommitted(delivery.unit, delivery.left)} ${delivery.left === delivery.confirmed ? "confirmed" : "left to count"}. You can split it among several promises.`}
          width={10}
          defaultValue={delivery.unit === "GBP" ? typedMoney(delivery.left) : delivery.left}
        />
        {others && (
          <TextField
            name="quantity"
            label="How much is that of the promise?"
            hint="Only where the promise is counted in something else: for example £640, or 2 apprentices"
            width={10}
          />
        )}
        <div className="actions">
          <SubmitButton pendingLabel="Sending…">Ask for it to count</SubmitButton>
        </div>
      </div>
    </ActionForm>
  );
}
