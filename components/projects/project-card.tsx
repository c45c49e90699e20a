import { Photograph } from "@/components/files/photograph";
import { NeedRibbon } from "@/components/needs/need-ribbon";
import { Card } from "@/components/ui/card";
import { ribbonColour } from "@/components/ui/ribbon-colour";
import { Tag } from "@/components/ui/tag";
import { routes } from "@/lib/routes";
import type { ProjectRow } from "@/lib/projects/load-project-rows";
import { Waiting } from "./waiting";
import { whoAndWhere } from "./who-and-where";

/** A project as a list shows it: what it is, who runs it, its needs as ribbons, and how long it has waited. */
export function ProjectCard({
  programme,
  project,
  today,
  level,
}: {
  programme: string;
  project: ProjectRow;
  today: Date;
  level?: 2 | 3 | undefined;
}) {
  const { slug, title, drivers, needs, needCount, childrenExpected, photograph } = project;
  const colour = ribbonColour(drivers[0]?.code);
  return (
    <Card
      title={title}
      href={routes.project(programme, slug)}
      level={level}
      under={whoAndWhere(project)}
      picture={photograph && <Photograph photograph={photograph} sizes="6rem" className="card-picture" />}
      tags={drivers.map(({ code, name }) => (
        <Tag key={code} colour={ribbonColour(code)}>
          {name}
        </Tag>
      ))}
      foot={
        <>
          {childrenExpected !== null && childrenExpected > 0 && <span>{formatChildren(childrenExpected)}</span>}
          <Waiting project={project} today={today} />
        </>
      }
    >
      {needs.map((need) => (
        <NeedRibbon key={need.id} need={need} colour={colour} />
      ))}
      {needCount > needs.length && <p className="soft text-small">and {moreNeeds(needCount - needs.length)}</p>}
    </Card>
  );
}

const formatChildren = (children: number) =>
  children === 1 ? "1 child" : `${children.toLocaleString("en-GB")} children`;
const moreNeeds = (count: number) => (count === 1 ? "one more need" : `${count} more needs`);
