import type { Metadata } from "next";
import { TakeAway } from "@/components/exports/take-away";
import { AsAtForm } from "@/components/ledger/as-at-form";
import { WholeLedger } from "@/components/ledger/whole-ledger";
import { PageHeading } from "@/components/layout/page-heading";
import { WorkArea } from "@/components/layout/work-area";
import { EmptyState } from "@/components/ui/empty-state";
import { TaskList } from "@/components/ui/task-list";
import { formatCommitted } from "@/lib/commitments/commitment-unit";
import { type Countable, listCountable } from "@/lib/commitments/list-countable";
import { formatDay } from "@/lib/dates";
import { atWork } from "@/lib/http/at-work";
import { page } from "@/lib/http/page";
import { ledgerQuery, loadLedger } from "@/lib/ledger/load-ledger";
import { routes } from "@/lib/routes";

export const metadata: Metadata = { title: "Our contracts" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** What a supplier promised in its contracts and how far that has come, and the deliveries that could still count. */
export default async function OurContractsPage({ searchParams }: Props) {
  const { actor, area } = await atWork("supplier", routes.ourContracts);
  const [ledger, countable] = await page(async () =>
    Promise.all([loadLedger(actor, {}, await searchParams), listCountable(actor, 20)]),
  );
  const some = ledger.contracts.length > 0;
  return (
    <WorkArea area={area} current="contracts">
      <div className="stack-loose">
        <PageHeading
          eyebrow={area.person.organisation}
          title="Our contracts"
          lede="What you promised, and what has been confirmed and counted. Only you and the procurement team see this."
        >
          {some && <TakeAway list="ledger" query={ledgerQuery(ledger)} />}
        </PageHeading>
        {some || ledger.asked !== null || ledger.asAt !== ledger.today ? (
          <>
            <ToCount countable={countable} />
            <AsAtForm ledger={ledger} />
            <WholeLedger ledger={ledger} hrefOf={({ id }) => routes.ourContract(id)} />
          </>
        ) : (
          <EmptyState title="None of your contracts is here yet">
            The procurement team writes contracts down. You see yours as soon as one with your company number is here.
          </EmptyState>
        )}
      </div>
    </WorkArea>
  );
}

function ToCount({ countable }: { countable: Countable[] }) {
  if (countable.length === 0) return null;
  return (
    <section className="stack" id="to-count">
      <h2>Confirmed, and not counted yet</h2>
      <p className="soft">Say which promise each of these keeps. The procurement team then agrees.</p>
      <TaskList
        tasks={countable.map((each) => ({
          label: `${formatCommitted(each.unit, each.left)} · ${each.project}`,
          href: routes.countDelivery(each.id),
          hint: `${each.description}, for ${each.organisation}, on ${formatDay(each.deliveredOn)}`,
          status: each.left < each.confirmed ? "The rest to count" : "To count",
          tone: "info",
        }))}
      />
    </section>
  );
}
