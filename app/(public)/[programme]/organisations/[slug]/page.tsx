import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
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
import { loadPublicOrganisation, type PublicOrganisation } from "@/lib/organisations/load-public-organisation";
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
  const { name, kind, legalForm, about, verification, vouchedForBy, claimable } = organisation;
  const form = legalForm === null ? "" : ` · ${legalForms[legalForm]}`;
  return (
    <PublicPage area={area}>
      <div className="stack-loose">
        <BackLink href={routes.projects(programme)}>All projects</BackLink>
        <div className="stack">
          <PageHeading title={name} eyebrow={`${kindNames[kind]}${form}`} lede={about} />
          <p>
            <VerificationShown verification={verification} />
            {vouchedForBy.length > 0 &&
              ` ${new Intl.ListFormat("en-GB").format(vouchedForBy)} ${vouchedForBy.length === 1 ? "vouches" : "vouch"} for it.`}
          </p>
        </div>
        <WhatWasConfirmed organisation={organisation} />
        <StoriesTold title="What came of it" programme={programme} stories={organisation.stories} />
        <TheirProjects programme={programme} organisation={organisation} />
        {claimable !== null && (
          <p>
            Do you belong to {name}? <a href={routes.claim(claimable)}>This is our group</a>
          </p>
        )}
      </div>
    </PublicPage>
  );
}

function TheirProjects({ programme, organisation }: { programme: string; organisation: PublicOrganisation }) {
  const { kind, projects, projectCount } = organisation;
  const today = new Date();
  const supplier = kind === "supplier";
  if (projects.length === 0) {
    return supplier ? null : (
      <EmptyState title="No project is listed yet">When they list what they need, you will find it here.</EmptyState>
    );
  }
  return (
    <section className="stack">
      <h2>{supplier ? "Projects they have helped" : "Their projects"}</h2>
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
