import type { Metadata } from "next";
import { TakeAway } from "@/components/exports/take-away";
import { PageHeading } from "@/components/layout/page-heading";
import { WorkArea } from "@/components/layout/work-area";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { Table } from "@/components/ui/table";
import { formatInstantDay } from "@/lib/dates";
import { atWork } from "@/lib/http/at-work";
import { page } from "@/lib/http/page";
import { listAllProjects, statusesShown } from "@/lib/projects/list-all-projects";
import { pageKey } from "@/lib/projects/page-key";
import { routes } from "@/lib/routes";

export const metadata: Metadata = { title: "All projects" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const names = { submitted: "To approve", listed: "Listed", closed: "Closed", withdrawn: "Withdrawn" };
const columns = [
  { label: "Project" },
  { label: "Organisation" },
  ...["Sent", "Listed", "Ended", "Needs met"].map((label) => ({ label, numeric: true })),
];
const day = (instant: Date | null) => (instant ? formatInstantDay(instant) : "");

/** Every project of the programme, whatever became of it, by how it stands. */
export default async function AllProjectsPage({ searchParams }: Props) {
  const { actor, area } = await atWork("procurement", routes.allProjects);
  const { status, rows, totals, next } = await page(async () => listAllProjects(actor, await searchParams));
  return (
    <WorkArea area={area} current="projects">
      <div className="stack-loose">
        <PageHeading title="All projects" eyebrow={area.programme.name}>
          <LinkButton href={routes.cashOnly} variant="quiet">
            Why only money will do
          </LinkButton>
        </PageHeading>
        <nav className="actions" aria-label="Projects by how they stand">
          {statusesShown.map((each) => (
            <a
              key={each}
              href={`${routes.allProjects}?status=${each}`}
              aria-current={each === status ? "page" : undefined}
              className="py-2 aria-[current]:font-semibold aria-[current]:no-underline"
            >
              {names[each]} ({totals[each].toLocaleString("en-GB")})
            </a>
          ))}
        </nav>
        {rows.length === 0 ? (
          <EmptyState title="There is none">No project stands like this at the moment.</EmptyState>
        ) : (
          <Table
            caption={`${names[status]}, ${status === "submitted" ? "the latest started first" : "the latest listed first"}`}
            columns={columns}
            rows={rows.map(({ id, title, organisation, submittedAt, listedAt, endedAt, needs, met }) => ({
              key: id,
              cells: [
                <a key="title" href={routes.reviewProject(id)}>
                  {title}
                </a>,
                organisation,
                day(submittedAt),
                day(listedAt),
                day(endedAt),
                `${met} of ${needs}`,
              ],
            }))}
          />
        )}
        <TakeAway list="all-projects" query={`?status=${status}`} />
        <Pagination
          next={next ? { href: `${routes.allProjects}?status=${status}&after=${pageKey(next)}` } : undefined}
        />
      </div>
    </WorkArea>
  );
}
