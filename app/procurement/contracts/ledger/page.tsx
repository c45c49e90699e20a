import type { Metadata } from "next";
import { TakeAway } from "@/components/exports/take-away";
import { AsAtForm } from "@/components/ledger/as-at-form";
import { WholeLedger } from "@/components/ledger/whole-ledger";
import { BackLink } from "@/components/layout/back-link";
import { PageHeading } from "@/components/layout/page-heading";
import { WorkArea } from "@/components/layout/work-area";
import { atWork } from "@/lib/http/at-work";
import { page } from "@/lib/http/page";
import { ledgerQuery, loadLedger } from "@/lib/ledger/load-ledger";
import { routes } from "@/lib/routes";

export const metadata: Metadata = { title: "The ledger" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** What all contracts of the programme promise, or those of one supplier, and how far that has come. */
export default async function LedgerPage({ searchParams }: Props) {
  const { actor, area } = await atWork("procurement", routes.ledger);
  const asked = await searchParams;
  const [supplierId] = [asked["supplier"] ?? []].flat();
  const ledger = await page(() => loadLedger(actor, { supplierId }, asked));
  const name = supplierId === undefined ? undefined : ledger.contracts[0]?.supplierName;
  return (
    <WorkArea area={area} current="contracts">
      <div className="stack-loose">
        <BackLink href={routes.contracts}>Contracts</BackLink>
        <PageHeading eyebrow={area.programme.name} title={name ?? "All contracts, from promise to proof"}>
          {supplierId === undefined && <TakeAway list="ledger" query={ledgerQuery(ledger)} />}
        </PageHeading>
        <AsAtForm ledger={ledger} hidden={supplierId === undefined ? {} : { supplier: supplierId }} />
        <WholeLedger ledger={ledger} hrefOf={({ id }) => routes.contract(id)} />
      </div>
    </WorkArea>
  );
}
