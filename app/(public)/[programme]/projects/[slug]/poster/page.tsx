import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Photograph } from "@/components/files/photograph";
import { BackLink } from "@/components/layout/back-link";
import { PublicPage } from "@/components/layout/public-page";
import { NeedRibbon } from "@/components/needs/need-ribbon";
import { QrCode } from "@/components/sharing/qr-code";
import { ribbonColour } from "@/components/ui/ribbon-colour";
import { env } from "@/lib/env";
import { atPublic } from "@/lib/http/at-public";
import { page } from "@/lib/http/page";
import { loadProject } from "@/lib/projects/load-project";
import { routes } from "@/lib/routes";

type Props = { params: Promise<{ programme: string; slug: string }> };

/** A printed page, and the file that it is kept as, are called by their title. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { programme, slug } = await params;
  const { actor } = await atPublic(programme);
  const { title } = await page(() => loadProject(actor, slug));
  return { title: `Poster: ${title}`, robots: { index: false } };
}

/** A project on one sheet of A4, to print and put up: what it is, what it needs, and the way to its page. */
export default async function PosterPage({ params }: Props) {
  const { programme, slug } = await params;
  const { actor, area } = await atPublic(programme);
  const project = await page(() => loadProject(actor, slug));
  if (!area.programme) notFound();
  const { title, summary, organisation, needs, drivers, photographs } = project;
  const address = `${env.address}${routes.project(programme, slug)}`;
  const [photograph] = photographs;
  return (
    <PublicPage area={area} width="narrow">
      <div className="stack">
        <BackLink href={routes.project(programme, slug)}>Back to the project</BackLink>
        <p className="not-printed">Print this page on A4 and put it up where people wait.</p>
        <article className="poster stack">
          <h1 className="text-hero">{title}</h1>
          <p className="soft">{organisation.name}</p>
          {photograph && <Photograph photograph={photograph} sizes="(min-width: 48rem) 44rem, 94vw" first />}
          {summary && <p className="text-lead">{summary}</p>}
          <h2 className="text-lead">What is needed</h2>
          <ul className="stack-tight">
            {needs.slice(0, 5).map((need, index) => (
              <li key={need.id}>
                <NeedRibbon need={need} colour={ribbonColour((drivers[index] ?? drivers[0])?.code)} />
              </li>
            ))}
          </ul>
          <div className="poster-foot">
            <QrCode address={address} />
            <p>
              <b>Can you help?</b> Point a telephone at the square, or go to
              <br />
              <span className="address">{address.replace(/^https?:\/\//, "")}</span>
            </p>
          </div>
        </article>
      </div>
    </PublicPage>
  );
}
