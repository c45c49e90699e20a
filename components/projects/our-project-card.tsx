import { NeedRibbon } from "@/components/needs/need-ribbon";
import { ProjectStatusTag } from "@/components/projects/project-status-tag";
import { Card } from "@/components/ui/card";
import { ribbonColour } from "@/components/ui/ribbon-colour";
import { Tag } from "@/components/ui/tag";
import { formatInstantDay } from "@/lib/dates";
import type { OurProject } from "@/lib/projects/list-our-projects";
import { routes } from "@/lib/routes";

const MOST = 3;

/** A project of one's own as a card: where it stands, and its needs as ribbons that fill. */
export function OurProjectCard({ project }: { project: OurProject }) {
  const { id, title, status, listedAt, childrenExpected, drivers, needs } = project;
  const more = needs.length - MOST;
  return (
    <Card
      title={title}
      href={routes.communityProject(id)}
      tags={
        <>
          {drivers.map(({ code, name }) => (
            <Tag key={code} colour={ribbonColour(code)}>
              {name}
            </Tag>
          ))}
        </>
      }
      foot={
        <>
          <ProjectStatusTag status={status} />
          {childrenExpected ? <span>{childrenExpected.toLocaleString("en-GB")} children</span> : null}
          {listedAt && <span>Listed {formatInstantDay(listedAt)}</span>}
        </>
      }
    >
      {needs.length === 0 && <p className="soft">No needs yet</p>}
      {needs.slice(0, MOST).map((need) => (
        <NeedRibbon key={need.id} need={need} colour={ribbonColour(drivers[0]?.code)} />
      ))}
      {more > 0 && <p className="soft text-small">and {more} more</p>}
    </Card>
  );
}
