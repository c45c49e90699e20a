import { Table } from "@/components/ui/table";
import type { ValueTotal, ValueTotals } from "@/lib/valuation/total-values";
import { bandShown } from "./band-words";
import { NeverAdded } from "./never-added";

/** What was given in pounds, a band for each framework side by side, after the counts; and what has no price. */
export function ValueTotalsShown({ values: { totals, deliveries, valued } }: { values: ValueTotals }) {
  if (deliveries === 0 && totals.length === 0) return null;
  const without = deliveries - valued;
  return (
    <section className="stack" aria-labelledby="in-pounds">
      <h2 id="in-pounds">In pounds</h2>
      {totals.length > 0 && (
        <Table
          caption="A band for each framework: counts come first, and pounds only say more about them."
          columns={[
            { label: "Framework" },
            { label: "Confirmed" },
            { label: "Agreed, and not all here yet" },
            { label: "Counted, not priced", numeric: true },
          ]}
          rows={totals.map((total) => ({
            key: total.name,
            cells: [
              total.name,
              shown(total.confirmed),
              shown(total.underWay),
              (total.confirmed.unpriced + total.underWay.unpriced).toLocaleString("en-GB"),
            ],
          }))}
        />
      )}
      {without > 0 && (
        <p className="soft text-small">
          {without.toLocaleString("en-GB")} of {deliveries.toLocaleString("en-GB")} confirmed deliveries{" "}
          {without === 1 ? "is" : "are"} not valued: they came before anything was valued, or no framework values their
          kind.
        </p>
      )}
      <NeverAdded frameworks={totals.length} />
    </section>
  );
}

const shown = (sum: ValueTotal["confirmed"]) => (sum.priced === 0 ? "nothing priced" : bandShown(sum));
