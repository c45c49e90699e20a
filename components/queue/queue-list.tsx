import { daysBetween } from "@/lib/dates";
import { formatDays } from "@/lib/metrics/formats";
import { kindNames, organisationKinds } from "@/lib/organisations/organisation-kinds";
import type { Queue, QueueRow } from "@/lib/queue/list-queue";
import { routes } from "@/lib/routes";

/** What waits in one part of the work queue, each with how long it has waited, and the way to it. */
export function QueueList({ part, rows, today }: Pick<Queue, "part" | "rows"> & { today: Date }) {
  const href = ({ leadsTo, at }: QueueRow) => {
    if (at === "match") return routes.procurementMatch(leadsTo);
    if (at === "contract") return routes.contract(leadsTo);
    if (part === "organisations" || part === "claims") return routes.reviewOrganisation(leadsTo);
    if (part === "deliveries" || part === "disputes") return routes.procurementMatch(leadsTo);
    return part === "pledges" || part === "overdue" ? routes.procurementPledge(leadsTo) : routes.reviewProject(leadsTo);
  };
  return (
    <ul>
      {rows.map((row) => (
        <li key={row.id} className="task">
          <div>
            <a className="task-link" href={href(row)}>
              {row.title}
            </a>
            <span className="hint">{about(part, row)}</span>
          </div>
          <span className="text-small whitespace-nowrap">{waited(daysBetween(row.since, today))}</span>
        </li>
      ))}
    </ul>
  );
}

function about(part: Queue["part"], row: QueueRow): string {
  const kind = part === "organisations" && organisationKinds.find((each) => each === row.about);
  return kind ? kindNames[kind] : row.about;
}

const waited = (days: number) => (days < 1 ? "Since today" : formatDays(days));
