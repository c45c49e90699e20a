import type { Metadata } from "next";
import { PageHeading } from "@/components/layout/page-heading";
import { PageShell } from "@/components/layout/page-shell";
import { env } from "@/lib/env";
import { meanings } from "@/lib/metrics/definitions";

export const metadata: Metadata = { title: "How we count" };

const sections: { heading: string; terms: [string, string][] }[] = [
  {
    heading: "What is counted",
    terms: [
      ["As at", meanings.asAt],
      ["Listed", meanings.listed],
      ["Backed", meanings.backed],
      ["How it was agreed", meanings.channel],
      ["Made elsewhere", meanings.elsewhere],
      ["Cash requested", meanings.requested],
      ["Cash matched", meanings.matched],
      ["Hours of people’s time", meanings.hours],
    ],
  },
  {
    heading: "How much is matched",
    terms: [
      ["By count", meanings.byCount],
      ["By need", meanings.byNeed],
      ["By cash", meanings.byCash],
      ["95% interval", meanings.interval],
    ],
  },
  {
    heading: "How long it takes",
    terms: [
      ["Time to backing", meanings.wait],
      ["Backed projects only", meanings.backedOnly],
      ["Everyone counted", meanings.everyone],
      ["Mean wait within 180 days", meanings.restrictedMean],
      ["Still waiting", meanings.stillWaiting],
      ["Before and after an event", meanings.event],
      ["Log-rank test", meanings.logRank],
    ],
  },
];

/** What every figure means, in the sentences that stand beside the queries themselves. */
export default function HowWeCountPage() {
  return (
    <PageShell links={[]} demonstration={env.demonstration} width="narrow">
      <div className="stack-loose">
        <PageHeading
          title="How we count"
          lede="Every figure in Maypole says what it is out of and as at which day. This is what each one means."
        />
        {sections.map(({ heading, terms }) => (
          <section key={heading} className="stack">
            <h2>{heading}</h2>
            <dl className="stack">
              {terms.map(([term, meaning]) => (
                <div key={term}>
                  <dt className="font-semibold">{term}</dt>
                  <dd className="max-w-prose">{meaning}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
        <p>
          Some things are not counted yet, and no figure pretends otherwise: what help in kind is worth in pounds, and
          deals made elsewhere that nobody has recorded here.
        </p>
      </div>
    </PageShell>
  );
}
