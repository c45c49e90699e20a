import type { Metadata } from "next";
import { PageHeading } from "@/components/layout/page-heading";
import { WorkArea } from "@/components/layout/work-area";
import { QueueList } from "@/components/queue/queue-list";
import { queueWords } from "@/components/queue/queue-words";
import { LinkButton } from "@/components/ui/button";
import { atWork } from "@/lib/http/at-work";
import { page } from "@/lib/http/page";
import type { Queue } from "@/lib/queue/list-queue";
import { loadQueue } from "@/lib/queue/load-queue";
import { routes } from "@/lib/routes";

export const metadata: Metadata = { title: "Work queue" };

/** Everything that waits in the programme, with nothing hidden: what waits for the team first, then what waits for others. */
export default async function ProcurementPage() {
  const { actor, area } = await atWork("procurement", routes.procurement);
  const queue = await page(() => loadQueue(actor));
  const forUs = queue.slice(0, 6).reduce((sum, { total }) => sum + total, 0);
  const today = new Date();
  return (
    <WorkArea area={area} current="home">
      <div className="stack-loose">
        <PageHeading
          title={
            forUs === 0 ? "Nothing waits for you" : `${forUs} ${forUs === 1 ? "thing waits" : "things wait"} for you`
          }
          eyebrow={`Work queue · ${area.programme.name}`}
          lede="What has waited longest comes first. What waits for somebody else is here too, so that you can chase it."
        >
          <LinkButton href={routes.figures} variant="quiet">
            See the figures
          </LinkButton>
          <LinkButton href={routes.matching} variant="quiet">
            What counts in suggestions
          </LinkButton>
          <LinkButton href={routes.frameworks} variant="quiet">
            What things are worth
          </LinkButton>
          <LinkButton href={routes.timetable} variant="quiet">
            How long things wait
          </LinkButton>
          <LinkButton href={routes.lostLetters} variant="quiet">
            Letters that did not arrive
          </LinkButton>
        </PageHeading>
        <div className="split">
          {queue.map((part) => (
            <QueuePart key={part.part} {...part} today={today} />
          ))}
        </div>
      </div>
    </WorkArea>
  );
}

function QueuePart({ part, rows, total, today }: Queue & { today: Date }) {
  const { heading, toDo, empty } = queueWords[part];
  return (
    <section className="card stack" aria-labelledby={part}>
      <h2 id={part} className="text-lead">
        {heading} <span className="soft">({total.toLocaleString("en-GB")})</span>
      </h2>
      <p className="soft text-small">{total === 0 ? empty : toDo}</p>
      {total > 0 && <QueueList part={part} rows={rows} today={today} />}
      {total > rows.length && (
        <p>
          <a href={routes.queuePart(part)}>See all {total.toLocaleString("en-GB")}</a>
        </p>
      )}
    </section>
  );
}
