import type { Metadata } from "next";
import { ContractFacts } from "@/components/ledger/contract-facts";
import { ContractHistory } from "@/components/ledger/contract-history";
import { BackLink } from "@/components/layout/back-link";
import { PageHeading } from "@/components/layout/page-heading";
import { WorkArea } from "@/components/layout/work-area";
import { LinkButton } from "@/components/ui/button";
import { listContractHistory } from "@/lib/contracts/list-contract-history";
import { type ContractShown, loadContract } from "@/lib/contracts/load-contract";
import { atWork } from "@/lib/http/at-work";
import { page } from "@/lib/http/page";
import { routes } from "@/lib/routes";

export const metadata: Metadata = { title: "A contract" };

/** One contract: what is written down of it, and everything that happened to it. */
export default async function ContractPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const { actor, area } = await atWork("procurement", routes.contract(id));
  const [contract, history] = await page(() => Promise.all([loadContract(actor, id), listContractHistory(actor, id)]));
  return (
    <WorkArea area={area} current="contracts">
      <div className="stack-loose">
        <BackLink href={routes.contracts}>Contracts</BackLink>
        <PageHeading title={contract.title} eyebrow={contract.supplierName}>
          <LinkButton href={routes.changeContract(id)} variant="quiet">
            Change the contract
          </LinkButton>
        </PageHeading>
        <section className="stack">
          <h2>The contract</h2>
          <ContractFacts contract={contract} supplier={<Supplier contract={contract} />} />
        </section>
        <ContractHistory rows={history} />
      </div>
    </WorkArea>
  );
}

function Supplier({ contract: { supplier, supplierName, companyNumber } }: { contract: ContractShown }) {
  if (supplier)
    return (
      <>
        <a href={routes.reviewOrganisation(supplier.id)}>{supplier.name}</a>
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
