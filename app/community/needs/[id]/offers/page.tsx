import type { Metadata } from "next";
import { BackLink } from "@/components/layout/back-link";
import { PageHeading } from "@/components/layout/page-heading";
import { WorkArea } from "@/components/layout/work-area";
import { NeedRibbon } from "@/components/needs/need-ribbon";
import { EmptyState } from "@/components/ui/empty-state";
import { atProject } from "@/lib/http/at-work";
import { page } from "@/lib/http/page";
import { loadOffersForNeed } from "@/lib/offers/load-offers-for-need";
import { routes } from "@/lib/routes";
import { AskForOffer } from "./ask-for-offer";

export const metadata: Metadata = { title: "Offers that could help" };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ offer?: string | string[] }> };

/** The offers that could meet one need, each with the way to ask for it: for those who run the project, or speak for them. */
export default async function OffersForNeedPage({ params, searchParams }: Props) {
  const [{ id }, asked] = await Promise.all([params, searchParams]);
  const { actor, area } = await atProject(routes.offersForNeed(id));
  const need = await page(() => loadOffersForNeed(actor, id));
  const { project, offers } = need;
  const back = area.kind === "procurement" ? routes.reviewProject(project.id) : routes.communityProject(project.id);
  const ours = area.kind === "community";
  return (
    <WorkArea area={area} current="home" width="narrow" forWhom={project.organisation}>
      <div className="stack-loose">
        <BackLink href={back}>Back to {project.title}</BackLink>
        <PageHeading
          eyebrow={ours ? project.title : `${project.title}, ${project.organisation}`}
          title={offers.length === 0 ? "No offer fits just now" : "Offers that could help"}
          lede={
            ours
              ? "You can ask for what a supplier offers. They say yes or no, and you are free to say no to any pledge."
              : `You can introduce them: you ask on behalf of ${project.organisation}, the supplier answers, and ${project.organisation} decides.`
          }
        />
        <NeedRibbon need={need} />
        {offers.length === 0 && (
          <EmptyState title="Suppliers see your need">
            When one offers something that fits, it is shown here. You may hear from a supplier before that.
          </EmptyState>
        )}
        {offers.map((offer) => (
          <AskForOffer key={offer.id} need={need} offer={offer} open={[asked.offer].flat().includes(offer.id)} />
        ))}
      </div>
    </WorkArea>
  );
}
