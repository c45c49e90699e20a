import type { Metadata } from "next";
import { PageHeading } from "@/components/layout/page-heading";
import { PublicPage } from "@/components/layout/public-page";
import { Card, CardGrid } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { atPublic } from "@/lib/http/at-public";
import { sharing } from "@/lib/http/sharing";
import { listProgrammes } from "@/lib/programmes/get-programme";
import { routes } from "@/lib/routes";
import { ProgrammeHome } from "./programme-home";

type Props = { searchParams: Promise<{ channel?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  const { area } = await atPublic();
  const slug = area.programme?.slug ?? null;
  const shared = sharing({
    title: area.programme ? `What local children need in ${area.programme.area}` : "What local children need",
    description:
      "Suppliers to the NHS give things, time, rooms, skills and money to projects for local children that have said what they need.",
    path: routes.home,
    picture: slug === null ? null : routes.programmePicture(slug),
  });
  return area.programme
    ? { ...shared, title: { absolute: `What local children need in ${area.programme.area} · Maypole` } }
    : { ...shared, title: { absolute: "Maypole: what local children need, and who can give it" } };
}

/** The front page: the programme's own where there is one, else a choice of them. */
export default async function HomePage({ searchParams }: Props) {
  const { actor, area } = await atPublic();
  const { channel } = await searchParams;
  if (area.programme) return <ProgrammeHome {...{ actor, area, channel }} programme={area.programme} />;
  const programmes = await listProgrammes();
  return (
    <PublicPage area={area}>
      <div className="stack">
        <PageHeading
          title="A local child needs something that you may have"
          lede="Suppliers to the NHS give things, time, rooms, skills and money to projects for local children. Choose where."
        />
        {programmes.length === 0 ? (
          <EmptyState title="No programme has started here yet">
            Whoever runs this installation makes the first one. Come back soon.
          </EmptyState>
        ) : (
          <CardGrid>
            {programmes.map(({ id, slug, name, area: place }) => (
              <Card key={id} title={place} level={2} under={name} href={routes.programme(slug)} />
            ))}
          </CardGrid>
        )}
      </div>
    </PublicPage>
  );
}
