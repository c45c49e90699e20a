import { EmptyState } from "@/components/ui/empty-state";
import { Figure, Figures } from "@/components/ui/figure";
import { Table } from "@/components/ui/table";
import type { ConfirmedTotal } from "@/lib/deliveries/total-confirmed";
import { formatAgreed } from "@/lib/matches/agreed";
import { formatMoney } from "@/lib/money";
import { needTypes } from "@/lib/needs/need-type";
import type { PublicOrganisation } from "@/lib/organisations/load-public-organisation";

/** What arrived, as those who received it confirmed: things by their counts, money apart. */
export function WhatWasConfirmed({ organisation: { kind, confirmed } }: { organisation: PublicOrganisation }) {
  const supplier = kind === "supplier";
  const things = confirmed.filter(({ type }) => type !== "cash");
  const pence = confirmed.filter(({ type }) => type === "cash").reduce((sum, { quantity }) => sum + quantity, 0);
  if (confirmed.length === 0) {
    return supplier ? (
      <EmptyState title="Nothing is confirmed yet">
        What a supplier gives is shown here once those who received it say that it arrived.
      </EmptyState>
    ) : null;
  }
  return (
    <section className="stack">
      <h2>{titles[kind]}</h2>
      {things.length > 0 && (
        <Table
          caption={
            supplier
              ? "Things, time and places, confirmed by those who received them"
              : "Things, time and places that arrived"
          }
          columns={[{ label: "What" }, { label: "Kind" }, { label: "How often", numeric: true }]}
          rows={things.map((each) => ({
            key: `${each.type} ${each.unit} ${each.line ?? ""} ${String(each.unmeasured)}`,
            cells: [howMuch(each), needTypes[each.type].name, often(each.deliveries)],
          }))}
        />
      )}
      {pence > 0 && (
        <Figures>
          <Figure value={formatMoney(pence)}>{supplier ? "given in money" : "received in money"}</Figure>
        </Figures>
      )}
    </section>
  );
}

const titles: Record<PublicOrganisation["kind"], string> = {
  community: "What they have received",
  broker: "What their groups have received",
  supplier: "What they have given",
  procurement: "What they have received",
};

const often = (times: number) => (times === 1 ? "Once" : `${times.toLocaleString("en-GB")} times`);

function howMuch({ type, unit, line, unmeasured, quantity }: ConfirmedTotal): string {
  if (unmeasured) return "Help in kind, not counted";
  const described = line === null ? null : { description: line };
  return formatAgreed({ inKind: line !== null, line: described, need: { type, unit } }, quantity);
}
