import type { Metadata } from "next";
import { PageHeading } from "@/components/layout/page-heading";
import { WorkArea } from "@/components/layout/work-area";
import { Button, LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { PlainSelectField, PlainTextField } from "@/components/ui/plain-field";
import { Table } from "@/components/ui/table";
import { type ContractRow, listContracts } from "@/lib/contracts/list-contracts";
import { formatDay } from "@/lib/dates";
import { atWork } from "@/lib/http/at-work";
import { page } from "@/lib/http/page";
import { formatMoney } from "@/lib/money";
import { pageKey } from "@/lib/projects/page-key";
import { routes } from "@/lib/routes";

export const metadata: Metadata = { title: "Contracts" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const columns = [
  { label: "Contract" },
  { label: "Supplier" },
  { label: "Worth", numeric: true },
  { label: "Ends", numeric: true },
  { label: "Commitments", numeric: true },
];
const suppliers = [
  { value: "here", label: "Whose supplier takes part here" },
  { value: "missing", label: "Whose supplier has not joined" },
];

/** The register of the programme's contracts. */
export default async function ContractsPage({ searchParams }: Props) {
  const { actor, area } = await atWork("procurement", routes.contracts);
  const { words, show, rows, total, next } = await page(async () => listContracts(actor, await searchParams));
  const asked = words !== "" || show !== "all";
  return (
    <WorkArea area={area} current="contracts">
      <div className="stack-loose">
        <PageHeading
          title="Contracts"
          eyebrow={area.programme.name}
          lede="What suppliers promised in their contracts, and how much of it has been confirmed."
        >
          <LinkButton href={routes.newContract}>Add a contract</LinkButton>
          <LinkButton href={routes.ledger} variant="quiet">
            The whole ledger
          </LinkButton>
          <LinkButton href={routes.sendSheet("contracts")} variant="quiet">
            Import a file
          </LinkButton>
        </PageHeading>
        <form method="get" role="search" className="stack">
          <div className="fields items-end">
            <PlainTextField name="words" label="Find a contract" type="search" value={words} />
            <PlainSelectField
              name="show"
              label="Which?"
              value={show === "all" ? "" : show}
              empty="All contracts"
              options={suppliers}
            />
          </div>
          <div className="actions">
            <Button variant="quiet">Find</Button>
            {asked && <a href={routes.contracts}>Show all</a>}
          </div>
        </form>
        {rows.length === 0 ? (
          <EmptyState title={asked ? "No contract fits that" : "No contract is here yet"}>
            {asked ? "Try fewer words." : "Add one by hand, or import a file."}
          </EmptyState>
        ) : (
          <Table
            caption={`${total.toLocaleString("en-GB")} ${total === 1 ? "contract" : "contracts"}, the latest written down first`}
            columns={columns}
            rows={rows.map((row) => ({ key: row.id, cells: cellsOf(row) }))}
          />
        )}
        <Pagination
          next={
            next
              ? { href: `${routes.contracts}?${new URLSearchParams({ words, show, after: pageKey(next) }).toString()}` }
              : undefined
          }
        />
      </div>
    </WorkArea>
  );
}

function cellsOf({ id, title, reference, supplierName, supplierId, valuePence, endsOn, commitments }: ContractRow) {
  return [
    <span key="title">
      <a href={routes.contract(id)}>{title}</a>
      <br />
      <span className="soft text-small break-all">{reference}</span>
    </span>,
    <span key="supplier">
      {supplierName}
      {supplierId === null && <span className="soft text-small"> (not here yet)</span>}
    </span>,
    valuePence === null ? "" : formatMoney(valuePence),
    endsOn === null ? "" : formatDay(endsOn),
    commitments.toLocaleString("en-GB"),
  ];
}
