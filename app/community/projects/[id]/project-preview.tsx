import { Photograph } from "@/components/files/photograph";
import { NeedRibbon } from "@/components/needs/need-ribbon";
import { whoAndWhere } from "@/components/projects/who-and-where";
import { Card } from "@/components/ui/card";
import { ribbonColour } from "@/components/ui/ribbon-colour";
import { Tag } from "@/components/ui/tag";
import type { PhotographShown } from "@/lib/files/list-files";
import { placeInPublic } from "@/lib/places/describe-places";
import type { ProjectDraft } from "@/lib/projects/load-project-draft";

/** A project that is not listed yet as the public list will show it, so that whoever wrote it sees what came of it. */
export function ProjectPreview({
  draft,
  photograph,
}: {
  draft: ProjectDraft;
  photograph?: PhotographShown | undefined;
}) {
  const { title, organisation, drivers, needs, places, childrenExpected } = draft;
  const [place] = places.map(placeInPublic);
  return (
    <section className="stack" aria-labelledby="preview">
      <h2 id="preview">How suppliers will see it</h2>
      <Card
        title={title}
        under={whoAndWhere({ title, organisation, place: place ?? null })}
        picture={photograph && <Photograph photograph={photograph} sizes="6rem" className="card-picture" />}
        tags={drivers.map(({ code, name }) => (
          <Tag key={code} colour={ribbonColour(code)}>
            {name}
          </Tag>
        ))}
        foot={childrenExpected ? <span>{formatChildren(childrenExpected)}</span> : undefined}
      >
        <p>{draft.summary}</p>
        {needs.map((need) => (
          <NeedRibbon key={need.id} need={need} colour={ribbonColour(drivers[0]?.code)} />
        ))}
      </Card>
    </section>
  );
}

const formatChildren = (children: number) =>
  children === 1 ? "1 child" : `${children.toLocaleString("en-GB")} children`;
