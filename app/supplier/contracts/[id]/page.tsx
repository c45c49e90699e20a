import type { Metadata } from "next";
import { AsAtForm } from "@/components/ledger/as-at-form";
import { ContractFacts } from "@/components/ledger/contract-facts";
import { ContractHistory } from "@/components/ledger/contract-history";
import { ContractLedger } from "@/components/ledger/contract-ledger";
import { RatingSection } from "@/components/ledger/rating";
import { BackLink } from "@/components/layout/back-link";
import { PageHeading } from "@/components/layout/page-heading";
import { WorkArea } from "@/components/layout/work-area";
import { atWork } from "@/lib/http/at-work";
import { page } from "@/lib/http/page";
import { loadContractPage } from "@/lib/ledger/load-contract-page";
import { ledgerQuery } from "@/lib/ledger/load-ledger";
import { routes } from "@/lib/routes";

export const metadata: Metadata = { title: "Our contract" };

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** The same ledger of a contract that the procurement team sees, for the supplier itself. */
export default async function OurContractPage({ params, searchParams }: Props) {
  const { id } = await params;
  const { actor, area } = await atWork("supplier", routes.ourContract(id));
  const query = await searchParams;
  const { contract, history, ratings, ledger, suggested } = await page(() => loadContractPage(actor, id, query));
  return (
    <WorkArea area={area} current="contracts">
      <div className="stack-loose">
        <BackLink href={routes.ourContracts}>Our contracts</BackLink>
        <PageHeading title={contract.title} eyebrow={contract.reference} />
        <AsAtForm ledger={ledger} />
        <ContractLedger
          ledger={ledger}
          hrefOf={(line) => routes.ourCommitment(id, line.id)}
          empty="The procurement team writes down what the contract promises."
        />
        <p>
          <a href={routes.contractReport(id, ledgerQuery(ledger))}>Take this as a report (PDF)</a>
        </p>
        {suggested && <RatingSection suggested={suggested} asAt={ledger.asAt} ratings={ratings} />}
        <section className="stack">
          <h2>The contract</h2>
          <ContractFacts contract={contract} supplier={contract.supplierName} />
        </section>
        <ContractHistory rows={history} />
      </div>
    </WorkArea>
  );
}
