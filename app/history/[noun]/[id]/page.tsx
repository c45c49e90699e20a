import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { activityWords } from "@/components/activity/activity-words";
import { whoActed } from "@/components/activity/who-acted";
import { BackLink } from "@/components/layout/back-link";
import { PageHeading } from "@/components/layout/page-heading";
import { WorkArea } from "@/components/layout/work-area";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { Table } from "@/components/ui/table";
import { EditsShown } from "./edits-shown";
import { type NounWithHistory, nounsWithHistory } from "@/lib/activity/history-of";
import { type ActivityRow, listHistory } from "@/lib/activity/list-history";
import { landing } from "@/lib/auth/landing";
import { formatInstant } from "@/lib/dates";
import { atDesk, type Area } from "@/lib/http/at-work";
import { page } from "@/lib/http/page";
import { listEdits } from "@/lib/projects/list-edits";
import { routes } from "@/lib/routes";

export const metadata: Metadata = { title: "What happened so far" };

type Props = {
  params: Promise<{ noun: string; id: string }>;
  searchParams: Promise<{ before?: string | string[] }>;
};

/** Everything that happened to a thing: what, who, on whose behalf, when and why. */
export default async function HistoryPage({ params, searchParams }: Props) {
  const { noun: named, id } = await params;
  const noun = nounsWithHistory.find((each) => each === named) ?? notFound();
  const before = [(await searchParams).before].flat()[0] ?? "";
  const { actor, area } = await atDesk(routes.history(noun, id));
  const { title, rows, next } = await page(() => listHistory(actor, noun, id, before));
  const edits = noun === "projects" && before === "" ? await page(() => listEdits(actor, id)) : [];
  return (
    <WorkArea area={area}>
      <div className="stack-loose">
        <BackLink href={home(area, noun, id)}>Back to {title}</BackLink>
        <PageHeading title="What happened so far" eyebrow={title} />
        <EditsShown edits={edits} />
        {rows.length === 0 ? (
          <EmptyState title="Nothing is recorded here">What anybody does with this will stand here.</EmptyState>
        ) : (
          <Table
            caption="The latest first"
            columns={[{ label: "What" }, { label: "Who" }, { label: "When" }, { label: "Why" }]}
            rows={rows.map((row) => ({
              key: row.id,
              cells: [activityWords(row.name), who(row), formatInstant(row.at), row.reason ?? ""],
            }))}
          />
        )}
        <Pagination
          previous={before === "" ? undefined : { href: routes.history(noun, id), label: "The latest" }}
          next={next ? { href: `${routes.history(noun, id)}?before=${next}`, label: "Before that" } : undefined}
        />
      </div>
    </WorkArea>
  );
}

const who = (row: ActivityRow): string => (row.role === "system" ? "Maypole itself" : whoActed(row));

/** The page of the thing itself, in the reader's own area. */
function home({ kind }: Area, noun: NounWithHistory, id: string): string {
  const procurement = kind === "procurement";
  switch (noun) {
    case "projects":
      return procurement ? routes.reviewProject(id) : routes.communityProject(id);
    case "pledges":
      return kind === "supplier" ? routes.supplierPledge(id) : routes.communityPledge(id);
    case "matches":
      return kind === "supplier" ? routes.supplierMatch(id) : routes.communityMatch(id);
    case "organisations":
      return procurement ? routes.reviewOrganisation(id) : kind === "broker" ? routes.group(id) : landing(kind);
  }
}
