import type { Metadata } from "next";
import { BackLink } from "@/components/layout/back-link";
import { PageHeading } from "@/components/layout/page-heading";
import { WorkArea } from "@/components/layout/work-area";
import { ProjectStatusTag } from "@/components/projects/project-status-tag";
import { FilesShown } from "@/components/files/files-shown";
import { ChildNamed } from "@/components/projects/child-named";
import { SummaryList } from "@/components/ui/summary-list";
import { ValueTotalsShown } from "@/components/valuation/value-totals";
import { formatInstantDay } from "@/lib/dates";
import { listFiles } from "@/lib/files/list-files";
import { atWork } from "@/lib/http/at-work";
import { page } from "@/lib/http/page";
import { listOffersForProject } from "@/lib/offers/list-offers-for-project";
import { loadProjectReview, type ProjectReview } from "@/lib/projects/load-project-review";
import { placeInFull } from "@/lib/places/describe-places";
import { shapedLevels } from "@/lib/projects/shaped-level";
import { routes } from "@/lib/routes";
import { totalProjectValues } from "@/lib/valuation/total-values";
import { Decide } from "./decide";
import { NeedReview } from "./need-review";

export const metadata: Metadata = { title: "A project to look at" };

/** Everything that an organisation wrote about a project and what became of it; while it waits, list it or return it. */
export default async function ReviewProjectPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const { actor, area } = await atWork("procurement", routes.reviewProject(id));
  const [project, offers, files, values] = await page(() =>
    Promise.all([
      loadProjectReview(actor, id),
      listOffersForProject(actor, id),
      listFiles(actor, id),
      totalProjectValues(actor, id),
    ]),
  );
  return (
    <WorkArea area={area} width="narrow">
      <div className="stack-loose">
        <BackLink href={routes.procurement}>Back to the work queue</BackLink>
        <PageHeading title={project.title} eyebrow={project.organisation.name} lede={project.summary} />
        <div className="meta">
          <ProjectStatusTag status={project.status} />
          <a href={routes.reviewOrganisation(project.organisation.id)}>About {project.organisation.name}</a>
          <a href={routes.history("projects", id)}>What happened so far</a>
          {(project.status === "listed" || project.status === "closed") && (
            <a href={routes.project(project.programme.slug, project.slug)}>As suppliers see it</a>
          )}
        </div>
        <SummaryList rows={answers(project)} />
        <ChildNamed
          texts={[
            ...[project.title, project.summary, project.story, project.shapedWho, project.shapedByChildren],
            ...project.heard.flatMap(({ said, did }) => [said, did]),
          ]}
        />
        <section className="stack">
          <h2>What they need</h2>
          {project.needs.map((need) => (
            <NeedReview key={need.id} need={need} offers={offers.get(need.id)} />
          ))}
        </section>
        <ValueTotalsShown values={values} />
        <FilesShown files={files} />
        {project.status === "submitted" && <Decide projectId={id} title={project.title} />}
      </div>
    </WorkArea>
  );
}

const none = "Not answered";

function shapedBy({ shapedLevel, shapedWho, shapedByChildren, heard }: ProjectReview) {
  return [
    { label: "How far children shaped it", value: shapedLevel === null ? none : shapedLevels[shapedLevel].name },
    { label: "Which children", value: shapedWho ?? none },
    { label: "How they shaped it", value: shapedByChildren ?? none },
    ...heard.map(({ said, did }) => ({ label: `You said: ${said}`, value: `We did: ${did}` })),
  ];
}

function answers(project: ProjectReview) {
  const { childrenExpected, ageFrom, ageTo, places, drivers, submittedAt, listedAt, endedAt } = project;
  const dated = [
    ["Sent to you", submittedAt],
    ["Listed", listedAt],
    ["Ended", endedAt],
  ] as const;
  return [
    { label: "In their words", value: project.story ?? none },
    { label: "For children", value: project.childFocused ? "Yes" : "No" },
    { label: "Children expected", value: childrenExpected?.toLocaleString("en-GB") ?? none },
    { label: "Ages", value: ageFrom === null ? none : `${ageFrom} to ${ageTo ?? "any age"}` },
    {
      label: "Where",
      value: places.map(placeInFull).join("\n") || none,
    },
    { label: "Acts on", value: drivers.map(({ name }) => name).join("\n") || none },
    ...shapedBy(project),
    ...(project.endedReason ? [{ label: "Why it ended", value: project.endedReason }] : []),
    ...(project.returnedReason ? [{ label: "Returned before, because", value: project.returnedReason }] : []),
    ...dated.flatMap(([label, instant]) => (instant ? [{ label, value: formatInstantDay(instant) }] : [])),
  ];
}
