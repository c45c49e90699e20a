import type { Metadata } from "next";
import { BackLink } from "@/components/layout/back-link";
import { PageHeading } from "@/components/layout/page-heading";
import { WorkArea } from "@/components/layout/work-area";
import { Conditions } from "@/components/needs/conditions";
import { NeedRibbon } from "@/components/needs/need-ribbon";
import { LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { listOpenCommitments } from "@/lib/commitments/list-open-commitments";
import { atSupplier } from "@/lib/http/at-work";
import { page } from "@/lib/http/page";
import { loadNeedToMeet } from "@/lib/needs/load-need-to-meet";
import { formatQuantity } from "@/lib/needs/quantity";
import { loadOfferForPledge } from "@/lib/offers/load-offer-for-pledge";
import { routes } from "@/lib/routes";
import { ForWhom } from "./for-whom";
import { PledgeForm } from "./pledge-form";

export const metadata: Metadata = { title: "What can you give?" };

type Asked = { offer?: string | string[]; what?: string | string[]; for?: string | string[] };
type Props = { params: Promise<{ id: string }>; searchParams: Promise<Asked> };

/** A supplier pledges all or part of a need, perhaps from one of its offers; or the procurement team for the supplier that it names. */
export default async function MakePledgePage({ params, searchParams }: Props) {
  const [{ id }, asked] = await Promise.all([params, searchParams]);
  const { actor, area } = await atSupplier(routes.makePledge(id));
  const need = await page(() => loadNeedToMeet(actor, id, [asked.for ?? []].flat()[0]));
  const { supplier, suppliers } = need;
  const unit = need.type === "cash" ? "GBP" : need.unit;
  const commitments = supplier ? await listOpenCommitments(actor, unit, supplier.id) : [];
  const { project, open, mayPledge } = need;
  const [offerId, lineId] = [[asked.offer ?? []].flat()[0], [asked.what ?? []].flat()[0] ?? null];
  const offer = offerId === undefined ? null : await page(() => loadOfferForPledge(actor, offerId, need, lineId));
  return (
    <WorkArea area={area} current="projects" width="narrow" forWhom={supplier?.name}>
      <div className="stack-loose">
        <BackLink href={routes.project(area.programme.slug, project.slug)}>Back to {project.title}</BackLink>
        <PageHeading
          eyebrow={`${project.title}, ${project.organisation}`}
          title="What can you give?"
          {...(open
            ? {
                lede: `${project.organisation} still needs ${formatQuantity(need, need.left)}. All of it or part of it helps.`,
              }
            : {})}
        />
        <NeedRibbon need={need} />
        <Conditions need={need} />
        <PledgedBefore before={need.before} forThem={actor.role !== "supplier"} />
        {!open && <NotTaken project={routes.projects(area.programme.slug)} met={need.left === 0} />}
        {open && !mayPledge && (
          <Notice title="Your organisation is waiting for approval">
            You can pledge help as soon as the procurement team has approved your organisation. You hear by e-mail.
          </Notice>
        )}
        {offer && open && mayPledge && (
          <Notice title={`From your offer: ${offer.description}`}>
            {formatQuantity(offer, offer.left)} left of it. We have filled in what fits: change it as you like.
          </Notice>
        )}
        {open && mayPledge && supplier === null && <ForWhom suppliers={suppliers} missed={asked.for !== undefined} />}
        {open && mayPledge && supplier && <PledgeForm {...{ need, offer, commitments, supplier }} />}
        {mayPledge && need.left > 0 && (
          <p>
            Have you agreed this with {project.organisation} already, elsewhere?{" "}
            <a href={routes.recordDeal(need.id)}>Record it here</a>
          </p>
        )}
      </div>
    </WorkArea>
  );
}

function PledgedBefore({ before, forThem }: { before: { id: string; offered: string }[]; forThem: boolean }) {
  if (before.length === 0) return null;
  return (
    <Notice title={forThem ? "They have already pledged something" : "You have already pledged something"}>
      <ul>
        {before.map(({ id, offered }) => (
          <li key={id}>
            <a href={routes.supplierPledge(id)}>{offered}</a>, waiting for an answer
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function NotTaken({ project, met }: { project: string; met: boolean }) {
  return (
    <Notice title={met ? "This has been promised in full" : "This project is not taking pledges any more"}>
      <p>Thank you all the same. Others are still waiting.</p>
      <div className="actions pt-2">
        <LinkButton href={project}>Find another project</LinkButton>
      </div>
    </Notice>
  );
}
