import { ProjectStatusTag } from "@/components/projects/project-status-tag";
import { Notice } from "@/components/ui/notice";
import type { AlikeProject } from "@/lib/projects/list-alike";
import { routes } from "@/lib/routes";

/** Projects that this one may repeat, to look at before it is sent. */
export function AlikeProjects({ alike, programme }: { alike: AlikeProject[]; programme: string }) {
  if (alike.length === 0) return null;
  return (
    <Notice tone="warn" title="Is it one of these?">
      <p>They are much like yours. If yours is something else, send it all the same.</p>
      <ul>
        {alike.map(({ id, title, slug, status, organisation, ours }) => (
          <li key={id} className="meta">
            <a href={ours ? routes.communityProject(id) : routes.project(programme, slug)}>{title}</a>
            <span>{organisation}</span>
            <ProjectStatusTag status={status} />
          </li>
        ))}
      </ul>
    </Notice>
  );
}
