import { randomUUID } from "node:crypto";
import { BackLink } from "@/components/layout/back-link";
import { PageHeading } from "@/components/layout/page-heading";
import { WorkArea } from "@/components/layout/work-area";
import { ProjectStatusTag } from "@/components/projects/project-status-tag";
import { ActionForm } from "@/components/ui/action-form";
import { LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { ribbonColour } from "@/components/ui/ribbon-colour";
import { SubmitButton } from "@/components/ui/submit-button";
import { formatInstantDay } from "@/lib/dates";
import { landing } from "@/lib/auth/landing";
import type { Area } from "@/lib/http/at-work";
import type { OfferForNeed } from "@/lib/offers/list-offers-for-needs";
import type { OurProjectShown } from "@/lib/projects/load-our-project";
import { routes } from "@/lib/routes";
import { relistProjectAction } from "./actions";
import { NeedShown } from "./need-shown";

/** A project that is or was listed: each need with who has pledged and given what, and what can be done with it. */
export function RunningProject({
  area,
  project,
  offers,
}: {
  area: Area;
  project: OurProjectShown;
  /** What could meet each need, by its id. */
  offers: ReadonlyMap<string, OfferForNeed[]>;
}) {
  const { title, status, listedAt, endedAt, endedReason, needs, drivers } = project;
  const days = [
    listedAt && `Listed on ${formatInstantDay(listedAt)}`,
    endedAt && `${status === "closed" ? "closed" : "withdrawn"} on ${formatInstantDay(endedAt)}`,
  ];
  return (
    <WorkArea area={area} current="home" forWhom={project.organisation}>
      <div className="stack-loose">
        <BackLink href={landing(area.kind)}>Back to what waits for you</BackLink>
        <PageHeading eyebrow={days.filter(Boolean).join(", ")} title={title} lede={project.summary} />
        <p className="meta">
          <ProjectStatusTag status={status} />
          {status !== "withdrawn" && <a href={routes.project(project.programme, project.slug)}>See it as others do</a>}
          {status === "listed" && <a href={routes.answers(project.id)}>Change what it says</a>}
          <a href={routes.photographs(project.id)}>Photographs and documents</a>
          <a href={routes.history("projects", project.id)}>What happened so far</a>
        </p>
        {endedReason && <Notice title="Why it ended">{endedReason}</Notice>}
        <h2>What you need, and what has come</h2>
        <div className="grid gap-5">
          {needs.map((need) => (
            <NeedShown key={need.id} need={need} offers={offers.get(need.id)} colour={ribbonColour(drivers[0]?.code)} />
          ))}
        </div>
        {status === "listed" ? <Ending project={project} /> : <ListAgain project={project} />}
      </div>
    </WorkArea>
  );
}

function Ending({ project }: { project: OurProjectShown }) {
  return (
    <section className="stack">
      <h2>When it is over</h2>
      {project.openPledges > 0 ? (
        <p>
          You can close or withdraw this project once every pledge has an answer.{" "}
          {project.openPledges === 1 ? "One is still open." : `${project.openPledges} are still open.`}
        </p>
      ) : (
        <>
          <p>Close it when you have what you need. What was agreed can still arrive.</p>
          <div className="actions">
            <LinkButton href={routes.closeProject(project.id)} variant="quiet">
              Close this project
            </LinkButton>
            <LinkButton href={routes.withdrawProject(project.id)} variant="quiet">
              Withdraw it: it will not happen
            </LinkButton>
          </div>
        </>
      )}
    </section>
  );
}

function ListAgain({ project }: { project: OurProjectShown }) {
  return (
    <section className="stack">
      <h2>Do you still need help?</h2>
      {project.relistedAs ? (
        <p>
          You have listed it again. <a href={routes.communityProject(project.relistedAs)}>Go to the new one</a>
        </p>
      ) : (
        <ActionForm action={relistProjectAction} submission={randomUUID()} hidden={{ projectId: project.id }}>
          <p>
            We copy your answers and what you did not get into a new draft. You can change all of it before you send it.
          </p>
          <div className="actions">
            <SubmitButton variant="quiet" pendingLabel="Copying…">
              List it again
            </SubmitButton>
          </div>
        </ActionForm>
      )}
    </section>
  );
}
