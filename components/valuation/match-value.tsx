import { Details } from "@/components/ui/details";
import { SummaryList } from "@/components/ui/summary-list";
import { formatDay } from "@/lib/dates";
import { formatMoney } from "@/lib/money";
import { formatQuantity } from "@/lib/needs/quantity";
import type { MatchValue, Valued } from "@/lib/valuation/list-match-values";
import { bandShown } from "./band-words";
import { worthShown } from "./measure-words";
import { NeverAdded } from "./never-added";
import { whyUnpriced } from "./why-words";

/** What a match is worth: its count first, then pounds as a band under each framework, with where that comes from one press away. */
export function MatchValueShown({ values, counted }: { values: MatchValue[]; counted: string }) {
  return (
    <section className="stack" aria-labelledby="worth">
      <h2 id="worth">What it is worth</h2>
      <p>
        What counts first is what it is: <strong>{counted}</strong>.
      </p>
      {values.length === 0 ? (
        <p className="soft">Not valued: it was agreed when nothing was valued yet, or no framework values this kind.</p>
      ) : (
        values.map((value) => <OneFramework key={value.frameworkId} value={value} />)
      )}
      <NeverAdded frameworks={values.length} />
    </section>
  );
}

function OneFramework({ value: { name, agreed, deliveries } }: { value: MatchValue }) {
  return (
    <div className="card stack-tight">
      <h3 className="text-base">By {name}</h3>
      {agreed && (
        <p>
          <Worth valued={agreed} label="Agreed" />
        </p>
      )}
      {deliveries.map((delivery) => (
        <p key={delivery.id}>
          <Worth
            valued={delivery}
            label={`Confirmed${delivery.deliveredOn ? `, arrived ${formatDay(delivery.deliveredOn)}` : ""}`}
          />
        </p>
      ))}
      <Details summary={`Where this comes from (${name})`}>
        {[...(agreed ? [agreed] : []), ...deliveries].map((valued) => (
          <WhereFrom key={valued.id} valued={valued} />
        ))}
      </Details>
    </div>
  );
}

function Worth({ valued: { lowPence, centralPence, highPence, basis }, label }: { valued: Valued; label: string }) {
  if (lowPence === null || centralPence === null || highPence === null) return <>{`${label}: ${whyUnpriced(basis)}`}</>;
  return (
    <>
      {label}: <strong>{bandShown({ lowPence, centralPence, highPence })}</strong>
    </>
  );
}

function WhereFrom({ valued: { basis, deliveredOn } }: { valued: Valued }) {
  const { framework, version, code, title, unit, counted, cost, source, licence } = basis;
  const quantity =
    counted.quantity === null
      ? "nobody counted it"
      : formatQuantity({ type: counted.what, unit: counted.unit }, counted.quantity);
  return (
    <SummaryList
      rows={[
        { label: "For", value: deliveredOn ? `What arrived on ${formatDay(deliveredOn)}` : "What was agreed" },
        { label: "Framework", value: `${framework} ${version}` },
        { label: "Measure", value: `${code}: ${title}` },
        { label: `One ${unit}`, value: worthShown(basis) },
        { label: "How much", value: quantity },
        ...(cost
          ? [
              {
                label: "Stated cost",
                value: `${formatMoney(Number(cost.pence))} for all ${cost.of.toLocaleString("en-GB")} (${cost.source})${
                  cost.part === null ? "; not used here" : `; ${formatMoney(Number(cost.part))} for this`
                }`,
              },
            ]
          : []),
        { label: "Source", value: source },
        { label: "Licence", value: licence },
      ]}
    />
  );
}
