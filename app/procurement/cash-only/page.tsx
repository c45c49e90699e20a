import type { Metadata } from "next";
import { BackLink } from "@/components/layout/back-link";
import { PageHeading } from "@/components/layout/page-heading";
import { WorkArea } from "@/components/layout/work-area";
import { EmptyState } from "@/components/ui/empty-state";
import { Figure, Figures } from "@/components/ui/figure";
import { Pagination } from "@/components/ui/pagination";
import { Table } from "@/components/ui/table";
import { atWork } from "@/lib/http/at-work";
import { page } from "@/lib/http/page";
import { formatMoney } from "@/lib/money";
import { type CashOnlyTotals, listCashOnlyReasons } from "@/lib/needs/list-cash-only-reasons";
import { routes } from "@/lib/routes";

export const metadata: Metadata = { title: "Why only money will do" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Every reason in the programme why a thing that money would buy can't come in kind, the latest first. */
export default async function CashOnlyPage({ searchParams }: Props) {
  const { actor, area } = await atWork("procurement", routes.cashOnly);
  const { rows, totals, next } = await page(async () => listCashOnlyReasons(actor, await searchParams));
  return (
    <WorkArea area={area} current="projects">
      <div className="stack-loose">
        <BackLink href={routes.allProjects}>Back to all projects</BackLink>
        <PageHeading
          title="Why only money will do"
          eyebrow={area.programme.name}
          lede="What organisations say of things that can’t come in kind. Only your team reads this."
        />
        <Totals totals={totals} />
        {rows.length === 0 ? (
          <EmptyState title="Nobody has said so yet">
            When an organisation marks what money would buy as “only money will do”, its reason stands here.
          </EmptyState>
        ) : (
          <Table
            caption="Reasons, the latest first"
            columns={[
              { label: "Why only money will do" },
              { label: "For" },
              { label: "Amount", numeric: true },
              { label: "Project" },
            ]}
            rows={rows.map(({ id, reason, description, amountPence, projectId, project, organisation }) => ({
              key: id,
              cells: [
                reason,
                description,
                formatMoney(amountPence),
                <span key="project">
                  <a href={routes.reviewProject(projectId)}>{project}</a>
                  <span className="hint">{organisation}</span>
                </span>,
              ],
            }))}
          />
        )}
        <Pagination next={next ? { href: `${routes.cashOnly}?after=${next}` } : undefined} />
      </div>
    </WorkArea>
  );
}

function Totals({ totals: { lines, pence, projects, allLines, allPence } }: { totals: CashOnlyTotals }) {
  const count = (number: number) => number.toLocaleString("en-GB");
  return (
    <Figures>
      <Figure value={count(lines)} note={`of ${count(allLines)} that say what money would buy`}>
        lines that only money will do for
      </Figure>
      <Figure value={formatMoney(pence)} note={`of ${formatMoney(allPence)}`}>
        asked for in them
      </Figure>
      <Figure value={count(projects)}>{projects === 1 ? "project" : "projects"} with such a line</Figure>
    </Figures>
  );
}
