import type { Metadata } from "next";
import { cache } from "react";
import { PageHeading } from "@/components/layout/page-heading";
import { PublicPage } from "@/components/layout/public-page";
import { StoriesTold } from "@/components/stories/story-told";
import { Details } from "@/components/ui/details";
import { Notice } from "@/components/ui/notice";
import { badgeWords } from "@/lib/badges/badge-words";
import { type BadgeShown, loadBadge } from "@/lib/badges/load-badge";
import { env } from "@/lib/env";
import { atPublic } from "@/lib/http/at-public";
import { page } from "@/lib/http/page";
import { routes } from "@/lib/routes";
import { listStories } from "@/lib/stories/list-stories";
import { xml } from "@/lib/sharing/xml";

type Props = { params: Promise<{ programme: string; id: string }> };

const load = cache(async (programme: string, id: string) => {
  const { actor, area } = await atPublic(programme);
  const badge = await page(() => loadBadge(actor, id));
  return { area, badge, stories: await listStories(actor, { matchId: id }, 1) };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { programme, id } = await params;
  const { badge } = await load(programme, id);
  return { title: titleOf(badge), description: `${badgeWords(badge)}.` };
}

const titleOf = ({ supplier, confirmed, organisation }: BadgeShown) =>
  confirmed ? `${supplier.name} gave ${confirmed.shown} to ${organisation.name}` : supplier.name;

/** A match that was confirmed, for whoever follows a supplier's badge to see whether it is true. */
export default async function BadgePage({ params }: Props) {
  const { programme, id } = await params;
  const { area, badge, stories } = await load(programme, id);
  const { confirmed, organisation, supplier, project } = badge;
  return (
    <PublicPage area={area} width="narrow">
      <div className="stack-loose">
        <PageHeading eyebrow={area.programme?.name} title={titleOf(badge)} />
        {confirmed ? (
          <Notice tone="success" title={badgeWords(badge)}>
            {organisation.name} says itself what arrived{confirmed.part ? "; more was agreed than that" : ""}. Nobody
            else can say it for {supplier.name}.
          </Notice>
        ) : (
          <Notice tone="warn" title={badgeWords(badge)}>
            It was confirmed once, and then taken back.
          </Notice>
        )}
        <p>
          It was for <a href={routes.project(programme, project.slug)}>{project.title}</a>, by{" "}
          <a href={routes.organisation(programme, organisation.slug)}>{organisation.name}</a>. See all that{" "}
          <a href={routes.organisation(programme, supplier.slug)}>{supplier.name}</a> has given.
        </p>
        <StoriesTold title="What came of it" programme={programme} stories={stories} />
        <BadgeToCopy programme={programme} badge={badge} />
      </div>
    </PublicPage>
  );
}

/** The picture, and what to put into a page of one's own to show it there. */
function BadgeToCopy({ programme, badge }: { programme: string; badge: BadgeShown }) {
  const at = (path: string) => new URL(path, env.address).href;
  const picture = routes.badgePicture(programme, badge.id);
  const code = `<a href="${xml(at(routes.badge(programme, badge.id)))}"><img src="${xml(at(picture))}" alt="${xml(badgeWords(badge))}" width="360"></a>`;
  return (
    <section className="stack">
      <h2>The badge</h2>
      <p>
        {/* Drawn by ourselves at its own size, so that there is nothing to make smaller. */}
        <img src={picture} alt={badgeWords(badge)} width={360} className="max-w-full" />
      </p>
      <Details summary="Show it on another website">
        <p>Copy this into the page. The badge always says what is true on the day that somebody looks.</p>
        <pre className="whitespace-pre-wrap break-all">
          <code>{code}</code>
        </pre>
      </Details>
    </section>
  );
}
