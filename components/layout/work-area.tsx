import type { ReactNode } from "react";
import type { Area, WorkKind } from "@/lib/http/at-work";
import { routes } from "@/lib/routes";
import { PageShell } from "./page-shell";

const sections: Record<WorkKind, (programme: string) => { section: string; href: string; label: string }[]> = {
  community: (programme) => [
    { section: "home", href: routes.community, label: "What we need to do" },
    { section: "start", href: routes.startProject, label: "List a project" },
    { section: "projects", href: routes.projects(programme), label: "All projects" },
  ],
  supplier: (programme) => [
    { section: "home", href: routes.supplier, label: "What we need to do" },
    { section: "projects", href: routes.projects(programme), label: "Find a project" },
    { section: "given", href: routes.given, label: "What we have given" },
  ],
  procurement: (programme) => [
    { section: "home", href: routes.procurement, label: "Work queue" },
    { section: "figures", href: routes.figures, label: "Figures" },
    { section: "projects", href: routes.projects(programme), label: "All projects" },
  ],
};

/** The frame of a page that somebody works on: their area's places, with the current one marked, and who they are. */
export function WorkArea({
  area,
  current,
  width,
  children,
}: {
  area: Area;
  current?: string | undefined;
  width?: "wide" | "narrow" | "full" | undefined;
  children: ReactNode;
}) {
  const links = sections[area.kind](area.programme.slug).map(({ section, ...link }) => ({
    ...link,
    current: section === current,
  }));
  return (
    <PageShell
      programme={area.programme}
      links={links}
      person={{ ...area.person, href: routes.account }}
      demonstration={area.demonstration}
      width={width}
    >
      {children}
    </PageShell>
  );
}
