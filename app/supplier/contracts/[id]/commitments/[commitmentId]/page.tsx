import type { Metadata } from "next";
import { CommitmentStanding } from "@/components/ledger/commitment-standing";
import { CreditCard } from "@/components/ledger/credit-card";
import { WithdrawCredit } from "@/components/ledger/withdraw-credit";
import { BackLink } from "@/components/layout/back-link";
import { PageHeading } from "@/components/layout/page-heading";
import { WorkArea } from "@/components/layout/work-area";
import { LinkButton } from "@/components/ui/button";
import { formatCommitted } from "@/lib/commitments/commitment-unit";
import { loadCommitment } from "@/lib/commitments/load-commitment";
import { formatDay } from "@/lib/dates";
import { atWork } from "@/lib/http/at-work";
import { page } from "@/lib/http/page";
import { loadLedger } from "@/lib/ledger/load-ledger";
import { routes } from "@/lib/routes";

import { withdrawCreditAction } from "../../../actions";

export const metadata: Metadata = { title: "What we promised" };

type Props = { params: Promise<{ id: string; commitmentId: string }> };

/** One promise of a supplier, and every delivery that counts towards it. */
export default async function OurCommitmentPage({ params }: Props) {
  const { id, commitmentId } = await params;
  const { actor, area } = await atWork("supplier", routes.ourCommitment(id, commitmentId));
  const [commitment, ledger] = await page(() =>
    Promise.all([loadCommitment(actor, commitmentId), loadLedger(actor, { contractId: id })]),
  );
  const { title, unit, quantity, dueOn, contract, credits } = commitment;
  return (
    <WorkArea area={area} current="contracts" width="narrow">
      <div className="stack-loose">
        <BackLink href={routes.ourContract(contract.id)}>{contract.title}</BackLink>
        <PageHeading
          eyebrow={contract.title}
          title={title}
          lede={`You promised ${formatCommitted(unit, quantity)} by ${formatDay(dueOn)}`}
        />
        <CommitmentStanding commitment={commitment} ledger={ledger} />
        <section className="stack">
          <h2>What counts towards it</h2>
          {credits.length === 0 && (
            <p className="soft">Nothing yet. Once a delivery is confirmed, say that it counts.</p>
          )}
          {credits.map((credit) => (
            <CreditCard key={credit.id} credit={credit} unit={unit}>
              <p>
                <a href={routes.supplierMatch(credit.matchId)}>See the delivery</a>
              </p>
              {credit.status === "proposed" && (
                <WithdrawCredit creditId={credit.id} label="Take this back" action={withdrawCreditAction} />
              )}
            </CreditCard>
          ))}
          <div className="actions">
            <LinkButton href={`${routes.ourContracts}#to-count`} variant="quiet">
              See what you can count
            </LinkButton>
          </div>
        </section>
      </div>
    </WorkArea>
  );
}
