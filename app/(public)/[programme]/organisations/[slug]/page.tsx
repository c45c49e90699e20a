import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache, Fragment } from "react";
import { BackLink } from "@/components/layout/back-link";
import { PageHeading } from "@/components/layout/page-heading";
import { PublicPage } from "@/components/layout/public-page";
import { VerificationShown } from "@/components/organisations/verification-shown";
import { ProjectCard } from "@/components/projects/project-card";
import { StoriesTold } from "@/components/stories/story-told";
import { CardGrid } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { atPublic } from "@/lib/http/at-public";
import { page } from "@/lib/http/page";
import { legalForms } from "@/lib/organisations/legal-forms";
import {
  loadPublicOrganisation,
  type Named,
  type PublicOrganisation,
} from "@/lib/organisations/load-public-organisation";
import { kindNames } from "@/lib/organisations/organisation-kinds";
import { routes } from "@/lib/routes";
import { WhatWasConfirmed } from "./what-was-confirmed";

type Props = { params: Promise<{ programme: string; slug: string }> };

const load = cache(async (programme: string, slug: string) => {
  const { actor, area } = await atPublic(programme);
  return { area, organisation: await page(() => loadPublicOrganisation(actor, slug)) };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { programme, slug } = await params;
  const { area, organisation } = await load(programme, slug);
  const { name, about, kind } = organisation;
  return {
    title: name,
    description: about ?? `${name} is a ${kindNames[kind].toLowerCase()} in ${area.programme?.area ?? "this area"}.`,
  };
}

/** An organisation: what it does, how far its number can be trusted, its projects, and what came of them. */
export default async function OrganisationPage({ params }: Props) {
  const { programme, slug } = await params;
  const { area, organisation } = await load(programme, slug);
  if (!area.programme) notFound();
  const { name, kind, legalForm, about, verification, vouchedForBy, groups, claimable } = organisation;
  const form = legalForm === null ? "" : ` · ${legalForms[legalForm]}`;
  return (
    <PublicPage area={area}>
      <div className="stack-loose">
        <BackLink href={routes.projects(programme)}>All projects</BackLink>
        <div className="stack">
          <PageHeading title={name} eyebrow={`${kindNames[kind]}${form}`} lede={about} />
          <p>
            <VerificationShown verification={verification} />
            {vouchedForBy.length > 0 && (
              <>
                {" "}
                <InALine programme={programme} organisations={vouchedForBy} />{" "}
                {vouchedForBy.length === 1 ? "vouches" : "vouch"} for it.
              </>
            )}
          </p>
          {groups.length > 0 && (
            <p>
              Vouches for <InALine programme={programme} organisations={groups} />: it lists what they need, and answers
              for them.
            </p>
          )}
        </div>
        <StoriesTold title="What came of it" programme={programme} stories={organisation.stories} />
        <TheirProjects programme={programme} organisation={organisation} />
        <WhatWasConfirmed organisation={organisation} />
        {claimable !== null && (
          <p>
            Do you belong to {name}? <a href={routes.claim(claimable)}>This is our group</a>
          </p>
        )}
      </div>
    </PublicPage>
  );
}

const projectsTitle: Record<PublicOrganisation["kind"], string> = {
  community: "Their projects",
  broker: "What their groups need",
  supplier: "Projects they have helped",
  procurement: "Their projects",
};

/** Organisations' names in a sentence, each leading to its page. */
function InALine({ programme, organisations }: { programme: string; organisations: Named[] }) {
  const parts = new Intl.ListFormat("en-GB").formatToParts(organisations.map(({ slug }) => slug));
  return parts.map(({ type, value }, at) => {
    const named = type === "element" && organisations.find(({ slug }) => slug === value);
    return named ? (
      <a key={value} href={routes.organisation(programme, value)}>
        {named.name}
      </a>
    ) : (
      <Fragment key={at}>{value}</Fragment>
    );
  });
}

function TheirProjects({ programme, organisation }: { programme: string; organisation: PublicOrganisation }) {
  const { kind, projects, projectCount } = organisation;
  const today = new Date();
  if (projects.length === 0) {
    return kind !== "community" ? null : (
      <EmptyState title="No project is listed yet">When they list what they need, you will find it here.</EmptyState>
    );
  }
  return (
    <section className="stack">
      <h2>{projectsTitle[kind]}</h2>
      <CardGrid>
        {projects.map((project) => (
          <ProjectCard key={project.id} programme={programme} project={project} today={today} />
        ))}
      </CardGrid>
      {projectCount > projects.length && (
        <p className="soft">
          These are the newest {projects.length} of {projectCount.toLocaleString("en-GB")}.
        </p>
      )}
    </section>
  );
}
