import type { Metadata } from "next";
import { activityWords } from "@/components/activity/activity-words";
import { whoActed } from "@/components/activity/who-acted";
import { BackLink } from "@/components/layout/back-link";
import { PageHeading } from "@/components/layout/page-heading";
import { WorkArea } from "@/components/layout/work-area";
import { EmptyState } from "@/components/ui/empty-state";
import { Table } from "@/components/ui/table";
import { EditsShown } from "./edits-shown";
import { type ActivityRow, listActivities } from "@/lib/activity/list-activities";
import { formatInstant } from "@/lib/dates";
import { atWork } from "@/lib/http/at-work";
import { page } from "@/lib/http/page";
import { listEdits } from "@/lib/projects/list-edits";
import { routes } from "@/lib/routes";

export const metadata: Metadata = { title: "What happened so far" };

/** Everything that happened to a project: what, who, on whose behalf, when and why. */
export default async function ProjectHistoryPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const { actor, area } = await atWork("procurement", routes.projectHistory(id));
  const [{ title, rows }, edits] = await page(() => Promise.all([listActivities(actor, id), listEdits(actor, id)]));
  return (
    <WorkArea area={area}>
      <div className="stack-loose">
        <BackLink href={routes.reviewProject(id)}>Back to {title}</BackLink>
        <PageHeading title="What happened so far" eyebrow={title} />
        <EditsShown edits={edits} />
        {rows.length === 0 ? (
          <EmptyState title="Nothing is recorded yet">What anybody does with this project will stand here.</EmptyState>
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
      </div>
    </WorkArea>
  );
}

const who = (row: ActivityRow): string => (row.role === "system" ? "Maypole itself" : whoActed(row));
