import { SurvivalCurve } from "@/components/figures/survival-curve";
import { Table } from "@/components/ui/table";
import { formatDay } from "@/lib/dates";
import type { CurveGroup } from "@/lib/metrics/curve-frame";
import { formatDays, formatProbability, inWords } from "@/lib/metrics/formats";
import type { GroupFigures } from "@/lib/metrics/group-figures";
import type { ProgrammeFigures } from "@/lib/metrics/programme-figures";
import { formatShare } from "@/lib/share";

type Event = { name: string; heldOn: string } | null;
type Shown = { figures: ProgrammeFigures; event: Event; day: string };

const columns = [
  { label: "Listed" },
  ...["Projects", "Backed", "Within 30 days", "Within 90 days", "Within 180 days"].map((label) => ({
    label,
    numeric: true,
  })),
];

/** The share backed by days since listing, drawn, in a sentence and as a table; before and after an event where one is chosen. */
export function CurveFigures({ figures, event, day }: Shown) {
  const { all, beforeEvent, afterEvent } = figures.groups;
  const compared = event && [
    { name: `On or after ${formatDay(event.heldOn)}`, group: afterEvent },
    { name: `Before ${formatDay(event.heldOn)}`, group: beforeEvent },
  ];
  const drawn = (compared ?? [{ name: "All projects", group: all }]).map(asDrawn) as [CurveGroup];
  return (
    <section className="card stack" aria-labelledby="curve">
      <h2 id="curve">Share of projects backed, by days since listing</h2>
      <p className="soft text-small">
        As at {day}, with 95% intervals. The first year is drawn; a curve stops where fewer than ten projects are left.
      </p>
      <SurvivalCurve
        groups={drawn}
        label={drawn
          .map(({ name }) => name)
          .join(", and ")
          .concat(". The table below has the same figures.")}
      />
      {event && <Comparison figures={figures} event={event} />}
      <Table
        caption="The same figures"
        columns={columns}
        rows={[...(compared ?? []), { name: "All projects", group: all }].map(({ name, group }) => row(name, group))}
      />
    </section>
  );
}

const asDrawn = ({ name, group }: { name: string; group: GroupFigures }): CurveGroup => ({
  name: `${name} (${group.byCount.total})`,
  curve: group.curve,
});

function row(name: string, { byCount, everyone }: GroupFigures) {
  const within = everyone.within.map(({ share, interval }) =>
    interval ? `${formatShare(share)} (${inWords(interval)})` : formatShare(share),
  );
  return { key: name, cells: [name, byCount.total, byCount.count, ...within] };
}

/** What the comparison says, in plain words. */
function Comparison({ figures, event }: { figures: ProgrammeFigures; event: NonNullable<Event> }) {
  const { groups, logRank } = figures;
  const [before, after] = [groups.beforeEvent.backedOnly, groups.afterEvent.backedOnly];
  if (before.meanDays === null || after.meanDays === null || !logRank) {
    return <p>There are too few backed projects on one side of {event.name} to compare the two.</p>;
  }
  const verb = after.meanDays < before.meanDays ? "fell" : "rose";
  const [from, to] = [Math.round(before.meanDays), formatDays(after.meanDays)];
  return (
    <p>
      The mean of backed projects {from === Math.round(after.meanDays) ? "stayed at" : `${verb} from ${from} to`} {to},
      but it leaves out the projects still waiting. Counting everyone,{" "}
      {logRank.p < 0.05 ? "the two groups differ by more than chance" : "the two groups can’t be told apart"} (log-rank{" "}
      {formatProbability(logRank.p)}).
    </p>
  );
}
