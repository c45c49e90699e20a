import { inWords } from "@/components/figures/rate-figure";
import { Card, CardGrid } from "@/components/ui/card";
import { SummaryList } from "@/components/ui/summary-list";
import { formatDays } from "@/lib/metrics/formats";
import type { GroupFigures } from "@/lib/metrics/group-figures";
import { formatShare } from "@/lib/share";

const count = (projects: number) => `${projects.toLocaleString("en-GB")} ${projects === 1 ? "project" : "projects"}`;

/** The three readings of the time to backing, side by side, and why the first one flatters. */
export function TimeToBacking({ figures, day }: { figures: GroupFigures; day: string }) {
  const { byCount, backedOnly, everyone, stillWaiting } = figures;
  const notBacked = byCount.total - byCount.count;
  return (
    <section className="stack" aria-labelledby="time-to-backing">
      <h2 id="time-to-backing">How long until a project is backed</h2>
      <CardGrid>
        <Card
          title="Backed projects only"
          under={`The ${backedOnly.projects} of ${byCount.total} projects that were backed`}
        >
          <SummaryList
            rows={[
              { label: "Mean", value: formatDays(backedOnly.meanDays) },
              { label: "Median", value: formatDays(backedOnly.medianDays) },
              { label: "Left out", value: count(notBacked) },
            ]}
          />
        </Card>
        <Card
          title="Everyone counted"
          under={`All ${count(byCount.total)}, with those not backed counted for as long as they waited`}
        >
          <SummaryList
            rows={[
              ...everyone.within.map(({ days, share, interval }) => ({
                label: `Backed within ${days} days`,
                value: interval ? `${formatShare(share)} (${inWords(interval)})` : formatShare(share),
              })),
              {
                label: "Median",
                value:
                  everyone.medianDays === null
                    ? "Not reached: fewer than half are backed"
                    : formatDays(everyone.medianDays),
              },
              { label: "Mean wait within 180 days", value: formatDays(everyone.restrictedMeanDays) },
            ]}
          />
        </Card>
        <Card
          title="Still waiting"
          under={`The ${stillWaiting.projects} of ${byCount.total} projects that are neither backed nor ended`}
        >
          <SummaryList
            rows={[
              { label: "Median age", value: formatDays(stillWaiting.medianDays) },
              { label: "Longest", value: formatDays(stillWaiting.longestDays) },
              { label: "Ended without backing", value: count(figures.ended) },
            ]}
          />
        </Card>
      </CardGrid>
      <WhyTheFirstFlatters leftOut={notBacked} />
      <p className="soft text-small">As at {day}. Shares are given with their 95% intervals.</p>
    </section>
  );
}

function WhyTheFirstFlatters({ leftOut }: { leftOut: number }) {
  return (
    <p>
      The first reading is the one that is usually published, and it flatters: it leaves out{" "}
      {leftOut === 1 ? "the one project that is" : `the ${leftOut.toLocaleString("en-GB")} projects that are`} not
      backed. A project listed last month can only be in it if it was backed within the month, so the mean falls
      whenever many projects are new, even when nothing has got faster. The second reading counts everyone.
    </p>
  );
}
