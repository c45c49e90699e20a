import type { Metadata } from "next";
import { activityWords } from "@/components/activity/activity-words";
import { BackLink } from "@/components/layout/back-link";
import { PageHeading } from "@/components/layout/page-heading";
import { WorkArea } from "@/components/layout/work-area";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { Table } from "@/components/ui/table";
import { formatInstantDay } from "@/lib/dates";
import { atWork } from "@/lib/http/at-work";
import { page } from "@/lib/http/page";
import { listLost, lostPageLength } from "@/lib/letters/list-lost";
import { routes } from "@/lib/routes";

export const metadata: Metadata = { title: "Letters that did not arrive" };

type Props = { searchParams: Promise<{ page?: string | string[] }> };

const columns = [{ label: "For" }, { label: "Because somebody" }, { label: "Written on" }, { label: "Why" }];

/** The letters that did not arrive: for whom, about what, when and why, so that somebody can call. */
export default async function LostLettersPage({ searchParams }: Props) {
  const { actor, area } = await atWork("procurement", routes.lostLetters);
  const number = Math.min(Math.max(1, Math.trunc(Number((await searchParams).page)) || 1), 10_000);
  const { rows, total } = await page(() => listLost(actor, number));
  const to = (next: number) => ({ href: `${routes.lostLetters}?page=${next}` });
  return (
    <WorkArea area={area} current="home">
      <div className="stack-loose">
        <BackLink href={routes.procurement}>Back to the work queue</BackLink>
        <PageHeading
          title="Letters that did not arrive"
          lede="These people could not be told. Their address may be wrong or full. What the letter says is theirs alone."
        />
        {rows.length === 0 ? (
          <EmptyState title="Every letter has arrived, or is on its way">Nobody has to be called.</EmptyState>
        ) : (
          <Table
            caption={`${total.toLocaleString("en-GB")} ${total === 1 ? "letter" : "letters"}, the latest first`}
            columns={columns}
            rows={rows.map((row) => ({
              key: row.id,
              cells: [
                <span key="to">
                  {row.person ?? row.to}
                  <span className="hint">
                    {row.organisation && `${row.organisation} · `}
                    {row.to}
                  </span>
                </span>,
                row.name === null ? "Is told once a week what is new" : activityWords(row.name),
                formatInstantDay(row.at),
                row.failure ?? "The mail server did not take it",
              ],
            }))}
          />
        )}
        <Pagination
          previous={number > 1 ? to(number - 1) : undefined}
          next={number * lostPageLength < total ? to(number + 1) : undefined}
        />
      </div>
    </WorkArea>
  );
}
