import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { EndVouching } from "@/components/brokers/end-vouching";
import { ClaimsToDecide } from "@/components/claims/claims-to-decide";
import { BackLink } from "@/components/layout/back-link";
import { PageHeading } from "@/components/layout/page-heading";
import { WorkArea } from "@/components/layout/work-area";
import { OrganisationFields } from "@/components/organisations/organisation-fields";
import { ParticipationTag } from "@/components/organisations/participation-tag";
import { OurProjectCard } from "@/components/projects/our-project-card";
import { ActionForm } from "@/components/ui/action-form";
import { LinkButton } from "@/components/ui/button";
import { CardGrid } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { listVouchings } from "@/lib/brokers/list-vouchings";
import { loadGroupToAsk } from "@/lib/brokers/load-group-to-ask";
import { listClaims } from "@/lib/claims/list-claims";
import { atWork } from "@/lib/http/at-work";
import { page } from "@/lib/http/page";
import { loadOrganisation } from "@/lib/organisations/load-organisation";
import { listOurProjects } from "@/lib/projects/list-our-projects";
import { routes } from "@/lib/routes";
import { approveClaimAction, endVouchingAction, refuseClaimAction, resubmitGroupAction } from "./actions";
import { GroupToAsk } from "./group-to-ask";

export const metadata: Metadata = { title: "A group of yours" };

/** One group that a broker vouches for: its registration, who says that it is theirs, and its projects. For another, the way to ask. */
export default async function GroupPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const { actor, area } = await atWork("broker", routes.group(id));
  if (!actor.vouchesFor.includes(id)) {
    const group = await page(() => loadGroupToAsk(actor, id));
    return <GroupToAsk {...{ area, group }} />;
  }
  const [group, claims, all, vouchings] = await page(() =>
    Promise.all([loadOrganisation(actor, id), listClaims(actor, id), listOurProjects(actor), listVouchings(actor, id)]),
  );
  const projects = all.filter(({ organisationId }) => organisationId === id);
  return (
    <WorkArea area={area} width="narrow">
      <div className="stack-loose">
        <BackLink href={routes.broker}>Back to what waits for you</BackLink>
        <PageHeading eyebrow="A group that you vouch for" title={group.name} lede={group.about} />
        <p className="meta">
          <ParticipationTag status={group.status} />
          <a href={routes.people(id)}>Who of the group can act for it</a>
          <a href={routes.history("organisations", id)}>What happened so far</a>
        </p>
        <Registration group={group} />
        <ClaimsToDecide claims={claims} approve={approveClaimAction} refuse={refuseClaimAction} />
        <section className="stack">
          <h2>Projects</h2>
          {projects.length === 0 && (
            <EmptyState title="No projects yet">Ask the group what the children need, and list it for them.</EmptyState>
          )}
          <CardGrid>
            {projects.map((project) => (
              <OurProjectCard key={project.id} project={project} />
            ))}
          </CardGrid>
          <div className="actions">
            <LinkButton href={routes.startProjectFor(id)}>List a project for {group.name}</LinkButton>
          </div>
        </section>
        {vouchings.map((vouching) => (
          <EndVouching key={vouching.id} vouching={vouching} action={endVouchingAction} by="broker" />
        ))}
      </div>
    </WorkArea>
  );
}

function Registration({ group }: { group: Awaited<ReturnType<typeof loadOrganisation>> }) {
  if (group.status === "approved") return null;
  if (group.status === "submitted") {
    return (
      <Notice title="The procurement team looks at it">
        You can write a project now. You can send it as soon as they have approved the group.
      </Notice>
    );
  }
  return (
    <section className="stack">
      <Notice tone="warn" title="What the procurement team asks for">
        <p className="whitespace-pre-line">{group.reason}</p>
      </Notice>
      <ActionForm action={resubmitGroupAction} submission={randomUUID()} hidden={{ organisationId: group.id }}>
        <OrganisationFields given={group} group />
        <div className="actions">
          <SubmitButton pendingLabel="Sending…">Send it again</SubmitButton>
        </div>
      </ActionForm>
    </section>
  );
}
