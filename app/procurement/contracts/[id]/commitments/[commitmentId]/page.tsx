import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { CommitmentStanding } from "@/components/ledger/commitment-standing";
import { WithdrawCredit } from "@/components/ledger/withdraw-credit";
import { CreditCard } from "@/components/ledger/credit-card";
import { BackLink } from "@/components/layout/back-link";
import { PageHeading } from "@/components/layout/page-heading";
import { WorkArea } from "@/components/layout/work-area";
import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { formatCommitted } from "@/lib/commitments/commitment-unit";
import { listMeasures } from "@/lib/commitments/list-measures";
import { type CreditShown, loadCommitment } from "@/lib/commitments/load-commitment";
import { formatDay } from "@/lib/dates";
import { atWork } from "@/lib/http/at-work";
import { page } from "@/lib/http/page";
import { loadLedger } from "@/lib/ledger/load-ledger";
import { routes } from "@/lib/routes";
import { agreeCreditAction, refuseCreditAction } from "../../../actions";
import { withdrawCreditAction } from "../../../../../supplier/contracts/actions";
import { ChangeOrEnd } from "./change-or-end";

export const metadata: Metadata = { title: "A commitment" };

type Props = { params: Promise<{ id: string; commitmentId: string }> };

/** One commitment and every delivery behind it: agree what counts, change it, or take it out of the contract. */
export default async function CommitmentPage({ params }: Props) {
  const { id, commitmentId } = await params;
  const { actor, area } = await atWork("procurement", routes.commitment(id, commitmentId));
  const [commitment, ledger, measures] = await page(() =>
    Promise.all([loadCommitment(actor, commitmentId), loadLedger(actor, { contractId: id }), listMeasures(actor)]),
  );
  const { title, unit, quantity, dueOn, contract, credits } = commitment;
  return (
    <WorkArea area={area} current="contracts" width="narrow">
      <div className="stack-loose">
        <BackLink href={routes.contract(contract.id)}>{contract.title}</BackLink>
        <PageHeading
          eyebrow={contract.supplierName}
          title={title}
          lede={`${formatCommitted(unit, quantity)} by ${formatDay(dueOn)}`}
        />
        <CommitmentStanding commitment={commitment} ledger={ledger} />
        <section className="stack" id="credits">
          <h2>What counts towards it</h2>
          {credits.length === 0 && (
            <p className="soft">Nothing yet. The supplier says which of its deliveries count.</p>
          )}
          {credits.map((credit) => (
            <CreditCard key={credit.id} credit={credit} unit={unit}>
              <p>
                <a href={routes.reviewProject(credit.projectId)}>See the project</a>
              </p>
              {credit.status === "proposed" && <Decide credit={credit} />}
              {credit.status === "proposed" && (
                <WithdrawCredit
                  creditId={credit.id}
                  label={`${contract.supplierName} takes it back`}
                  action={withdrawCreditAction}
                />
              )}
            </CreditCard>
          ))}
        </section>
        {commitment.endedAt === null && <ChangeOrEnd commitment={commitment} measures={measures} />}
      </div>
    </WorkArea>
  );
}

function Decide({ credit: { id } }: { credit: CreditShown }) {
  return (
    <>
      <ActionForm action={agreeCreditAction} submission={randomUUID()} hidden={{ creditId: id }}>
        <SubmitButton pendingLabel="Saving…">Agree that it counts</SubmitButton>
      </ActionForm>
      <ActionForm
        action={refuseCreditAction}
        submission={randomUUID()}
        hidden={{ creditId: id }}
        idEnd={id}
        folded="It does not count"
      >
        <TextArea name="reason" label="Why not?" hint="The supplier reads this" rows={3} maxLength={500} />
        <SubmitButton variant="quiet">Say that it does not count</SubmitButton>
      </ActionForm>
    </>
  );
}
