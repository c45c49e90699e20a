import type { Metadata } from "next";
import { atProject } from "@/lib/http/at-work";
import { page } from "@/lib/http/page";
import { listFiles } from "@/lib/files/list-files";
import { listOffersForProject } from "@/lib/offers/list-offers-for-project";
import { loadOurProject } from "@/lib/projects/load-our-project";
import { loadProjectDraft } from "@/lib/projects/load-project-draft";
import { routes } from "@/lib/routes";
import { DraftOverview } from "./draft-overview";
import { RunningProject } from "./running-project";
import { SentProject } from "./sent-project";

export const metadata: Metadata = { title: "Our project" };

/** A project of one's own: what is still to answer, what was sent, or how it is doing. */
export default async function OurProjectPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const { actor, area } = await atProject(routes.communityProject(id));
  const draft = await page(() => loadProjectDraft(actor, id));
  if (draft.status === "draft") return <DraftOverview {...{ area, draft }} />;
  if (draft.status === "submitted") {
    return <SentProject {...{ area, draft }} files={await page(() => listFiles(actor, id))} />;
  }
  const [project, offers] = await page(() => Promise.all([loadOurProject(actor, id), listOffersForProject(actor, id)]));
  return <RunningProject {...{ area, project, offers }} />;
}
