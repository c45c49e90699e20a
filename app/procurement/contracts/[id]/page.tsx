import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { AsAtForm } from "@/components/ledger/as-at-form";
import { ContractFacts } from "@/components/ledger/contract-facts";
import { ContractHistory } from "@/components/ledger/contract-history";
import { ContractLedger } from "@/components/ledger/contract-ledger";
import { RatingSection } from "@/components/ledger/rating";
import { BackLink } from "@/components/layout/back-link";
import { PageHeading } from "@/components/layout/page-heading";
import { WorkArea } from "@/components/layout/work-area";
import { ActionForm } from "@/components/ui/action-form";
import { LinkButton } from "@/components/ui/button";
import { RadioGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import type { ContractShown } from "@/lib/contracts/load-contract";
import { atWork } from "@/lib/http/at-work";
import { page } from "@/lib/http/page";
import { loadContractPage } from "@/lib/ledger/load-contract-page";
import { ledgerQuery } from "@/lib/ledger/load-ledger";
import { ratingWords } from "@/lib/ledger/suggest-rating";
import { routes } from "@/lib/routes";
import { decideRatingAction } from "../actions";

export const metadata: Metadata = { title: "A contract" };

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** One contract's ledger: what it promises and how far that has come, its rating, what is written down of it, and what happened. */
export default async function ContractPage({ params, searchParams }: Props) {
  const { id } = await params;
  const { actor, area } = await atWork("procurement", routes.contract(id));
  const query = await searchParams;
  const { contract, history, ratings, ledger, suggested } = await page(() => loadContractPage(actor, id, query));
  return (
    <WorkArea area={area} current="contracts">
      <div className="stack-loose">
        <BackLink href={routes.contracts}>Contracts</BackLink>
        <PageHeading title={contract.title} eyebrow={contract.supplierName}>
          <LinkButton href={routes.newCommitment(id)}>Add a commitment</LinkButton>
          <LinkButton href={routes.changeContract(id)} variant="quiet">
            Change the contract
          </LinkButton>
        </PageHeading>
        <AsAtForm ledger={ledger} />
        <ContractLedger
          ledger={ledger}
          hrefOf={(line) => routes.commitment(id, line.id)}
          empty="Write down what the contract promises, one commitment at a time."
        />
        <p>
          <a href={routes.contractReport(id, ledgerQuery(ledger))}>Take this as a report (PDF)</a>
        </p>
        {suggested && <RatingSection suggested={suggested} asAt={ledger.asAt} ratings={ratings} />}
        <Decide contractId={id} />
        <section className="stack">
          <h2>The contract</h2>
          <ContractFacts contract={contract} supplier={<Supplier contract={contract} />} />
        </section>
        <ContractHistory rows={history} />
      </div>
    </WorkArea>
  );
}

function Decide({ contractId }: { contractId: string }) {
  return (
    <ActionForm
      action={decideRatingAction}
      submission={randomUUID()}
      hidden={{ contractId }}
      folded="Decide the rating as at today"
    >
      <RadioGroup
        name="decided"
        label="How is this contract doing?"
        options={Object.entries(ratingWords).map(([value, label]) => ({ value, label }))}
      />
      <TextArea
        name="reason"
        label="Why?"
        hint="The supplier reads this. It stays beside what the rule suggests."
        rows={4}
        maxLength={1000}
      />
      <SubmitButton>Decide this rating</SubmitButton>
    </ActionForm>
  );
}

function Supplier({ contract: { supplier, supplierName, companyNumber } }: { contract: ContractShown }) {
  if (supplier)
    return (
      <>
        <a href={routes.supplierLedger(supplier.id)}>{supplier.name}</a>
        {supplier.name !== supplierName && ` (in the contract: ${supplierName})`}
      </>
    );
  return (
    <>
      {supplierName}{" "}
      <span className="soft">– {companyNumber === null ? "no company number" : "has not joined yet"}</span>
    </>
  );
}
