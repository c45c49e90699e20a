import { Figure, Figures } from "@/components/ui/figure";
import { Table } from "@/components/ui/table";
import { formatDay } from "@/lib/dates";
import { inWords } from "@/lib/metrics/formats";
import type { GroupFigures } from "@/lib/metrics/group-figures";
import type { Group } from "@/lib/metrics/groups";
import type { ProgrammeFigures } from "@/lib/metrics/programme-figures";
import type { Rate } from "@/lib/metrics/rate";
import { formatMoney } from "@/lib/money";
import { formatShare } from "@/lib/share";

type Shown = { figures: ProgrammeFigures; event: { heldOn: string } | null; day: string };

const columns = [
  { label: "Listed" },
  ...["Projects backed", "Needs fully matched", "Cash matched of requested", "Median request"].map((label) => ({
    label,
    numeric: true,
  })),
];
const money = (pence: number | null) => (pence === null ? "–" : formatMoney(pence));

/** What was asked for in cash, and every match rate for each group of projects. */
export function CashFigures({ figures, event, day }: Shown) {
  const { groups } = figures;
  const { cash } = groups.all;
  return (
    <section className="card stack" aria-labelledby="cash">
      <h2 id="cash">What was asked for and matched, group by group</h2>
      <Figures>
        <Figure value={formatMoney(cash.pence)}>
          requested in cash by{" "}
          <b>
            {cash.projects} of {groups.all.byCount.total}
          </b>{" "}
          projects
        </Figure>
        <Figure value={money(cash.medianPence)} note={`From ${money(cash.leastPence)} to ${money(cash.mostPence)}`}>
          median request of the <b>{cash.projects}</b>
        </Figure>
      </Figures>
      <Table caption={`Match rates as at ${day}`} columns={columns} rows={rowsOf(groups, event)} />
      <p className="soft text-small">
        Ranges in brackets are 95% intervals. Help in kind backs a project and adds no pounds.
      </p>
    </section>
  );
}

function rowsOf(groups: Record<Group, GroupFigures>, event: { heldOn: string } | null) {
  const shown: [string, Group][] = [
    ["All projects", "all"],
    ["For children", "childFocused"],
  ];
  if (event) {
    const day = formatDay(event.heldOn);
    shown.push(
      [`Before ${day}`, "beforeEvent"],
      [`On or after ${day}`, "afterEvent"],
      [`On or after, for children`, "afterEventChildFocused"],
    );
  }
  return shown.map(([name, group]) => {
    const { byCount, byNeed, byCash, cash } = groups[group];
    const matched = `${formatMoney(byCash.matchedPence)} of ${formatMoney(cash.pence)}: ${formatShare(byCash.share)}`;
    return { key: group, cells: [name, inFull(byCount), inFull(byNeed), matched, money(cash.medianPence)] };
  });
}

function inFull({ count, total, share, interval }: Rate) {
  return interval ? `${count} of ${total}: ${formatShare(share)} (${inWords(interval)})` : `${count} of ${total}`;
}
