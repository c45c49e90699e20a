import type { Metadata } from "next";
import { BackLink } from "@/components/layout/back-link";
import { PageHeading } from "@/components/layout/page-heading";
import { WorkArea } from "@/components/layout/work-area";
import { QueueList } from "@/components/queue/queue-list";
import { queueWords } from "@/components/queue/queue-words";
import { Pagination } from "@/components/ui/pagination";
import { atWork } from "@/lib/http/at-work";
import { page } from "@/lib/http/page";
import { listQueue, queuePageLength, queuePart } from "@/lib/queue/list-queue";
import { routes } from "@/lib/routes";

export const metadata: Metadata = { title: "Work queue" };

type Props = { params: Promise<{ part: string }>; searchParams: Promise<{ page?: string | string[] }> };

/** One part of the work queue in full. */
export default async function QueuePartPage({ params, searchParams }: Props) {
  const [{ part: name }, asked] = await Promise.all([params, searchParams]);
  const { actor, area } = await atWork("procurement", routes.queuePart(name));
  const number = Math.min(Math.max(1, Math.trunc(Number(asked.page)) || 1), 10_000);
  const { part, rows, total } = await page(async () => listQueue(actor, queuePart(name), { page: number }));
  const { heading, toDo, empty } = queueWords[part];
  const to = (next: number) => ({ href: `${routes.queuePart(part)}?page=${next}` });
  const from = (number - 1) * queuePageLength;
  return (
    <WorkArea area={area} current="home" width="narrow">
      <div className="stack-loose">
        <BackLink href={routes.procurement}>Back to the work queue</BackLink>
        <PageHeading title={heading} lede={total === 0 ? empty : toDo} />
        <QueueList part={part} rows={rows} today={new Date()} />
        <Pagination
          previous={number > 1 ? to(number - 1) : undefined}
          next={from + rows.length < total ? to(number + 1) : undefined}
          summary={
            rows.length > 0 ? `${from + 1} to ${from + rows.length} of ${total.toLocaleString("en-GB")}` : undefined
          }
        />
      </div>
    </WorkArea>
  );
}
