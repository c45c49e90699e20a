import type { ReactNode } from "react";
import { Card, CardGrid } from "@/components/ui/card";
import { Figure } from "@/components/ui/figure";
import { formatDays, inWords } from "@/lib/metrics/formats";
import { type GroupFigures, horizonDays } from "@/lib/metrics/group-figures";
import { formatShare } from "@/lib/share";

const number = (count: number) => count.toLocaleString("en-GB");
const projects = (count: number) => `${number(count)} ${count === 1 ? "project" : "projects"}`;

/** The three readings of the time to backing, side by side, and why the first one flatters. */
export function TimeToBacking({ figures, day }: { figures: GroupFigures; day: string }) {
  const { count, total } = figures.byCount;
  return (
    <section className="stack" aria-labelledby="time-to-backing">
      <h2 id="time-to-backing">How long until a project is backed</h2>
      <CardGrid>
        <BackedOnly figures={figures} />
        <Everyone figures={figures} />
        <StillWaiting figures={figures} />
      </CardGrid>
      <p>
        The first reading is the one that is usually published, and it flatters: it leaves out{" "}
        {total - count === 1 ? "the one project that is" : `the ${number(total - count)} projects that are`} not backed.
        A project listed last month can only be in it if it was backed within the month, so the mean falls whenever many
        projects are new, even when nothing has got faster. The second reading counts everyone.
      </p>
      <p className="soft text-small">As at {day}. Ranges in brackets are 95% intervals.</p>
    </section>
  );
}

function BackedOnly({ figures: { byCount, backedOnly } }: { figures: GroupFigures }) {
  return (
    <Card
      title="Backed projects only"
      under={`The ${number(byCount.count)} of ${projects(byCount.total)} that were backed`}
    >
      <Figure value={formatDays(backedOnly.meanDays)}>
        mean of those <b>that were backed</b>
      </Figure>
      <Lines
        lines={[
          ["Median", formatDays(backedOnly.medianDays)],
          ["Not in it", projects(byCount.total - byCount.count)],
        ]}
      />
    </Card>
  );
}

function Everyone({ figures: { byCount, everyone } }: { figures: GroupFigures }) {
  const [first, ninety, last] = everyone.within;
  const line = (within = first): [string, string] => [
    `Within ${within?.days ?? 0} days`,
    within?.interval
      ? `${formatShare(within.share)} (${inWords(within.interval)})`
      : formatShare(within?.share ?? null),
  ];
  return (
    <Card
      title="Everyone counted"
      under={`All ${projects(byCount.total)}, those not backed for as long as they waited`}
    >
      <Figure value={formatShare(ninety?.share ?? null)}>
        backed within <b>90 days</b> {ninety?.interval && `(${inWords(ninety.interval)})`}
      </Figure>
      <Lines
        lines={[
          line(first),
          line(last),
          ["Median", everyone.medianDays === null ? "Not reached" : formatDays(everyone.medianDays)],
          [`Mean within ${horizonDays} days`, formatDays(everyone.restrictedMeanDays)],
        ]}
      />
    </Card>
  );
}

function StillWaiting({ figures: { byCount, stillWaiting, ended } }: { figures: GroupFigures }) {
  return (
    <Card title="Still waiting" under={`Neither backed nor ended, of ${projects(byCount.total)}`}>
      <Figure value={number(stillWaiting.projects)}>
        still waiting, half of them for <b>{formatDays(stillWaiting.medianDays)}</b> or more
      </Figure>
      <Lines
        lines={[
          ["Longest wait", formatDays(stillWaiting.longestDays)],
          ["Ended without backing", projects(ended)],
        ]}
      />
    </Card>
  );
}

function Lines({ lines }: { lines: [string, ReactNode][] }) {
  return (
    <dl>
      {lines.map(([term, value]) => (
        <div key={term} className="border-line flex flex-wrap justify-between gap-x-4 border-t py-2">
          <dt>{term}</dt>
          <dd className="font-semibold tabular-nums">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
