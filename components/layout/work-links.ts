import type { WorkKind } from "@/lib/http/at-work";
import { routes } from "@/lib/routes";
import type { NavLink } from "./site-header";

const sections: Record<WorkKind, (programme: string) => { section: string; href: string; label: string }[]> = {
  community: (programme) => [
    { section: "home", href: routes.community, label: "What we need to do" },
    { section: "start", href: routes.startProject, label: "List a project" },
    { section: "projects", href: routes.projects(programme), label: "All projects" },
    { section: "reports", href: routes.reports, label: "Reports" },
  ],
  supplier: (programme) => [
    { section: "home", href: routes.supplier, label: "What we need to do" },
    { section: "projects", href: routes.projects(programme), label: "Find a project" },
    { section: "offers", href: routes.offers, label: "What we offer" },
    { section: "given", href: routes.given, label: "What we have given" },
    { section: "reports", href: routes.reports, label: "Reports" },
    { section: "contracts", href: routes.ourContracts, label: "Contracts" },
  ],
  broker: (programme) => [
    { section: "home", href: routes.broker, label: "What we need to do" },
    { section: "add", href: routes.addGroup, label: "Add a group" },
    { section: "projects", href: routes.projects(programme), label: "All projects" },
    { section: "reports", href: routes.reports, label: "Reports" },
  ],
  procurement: (programme) => [
    { section: "home", href: routes.procurement, label: "Work queue" },
    { section: "figures", href: routes.figures, label: "Figures" },
    { section: "projects", href: routes.allProjects, label: "All projects" },
    { section: "contracts", href: routes.contracts, label: "Contracts" },
    { section: "reports", href: routes.reports, label: "Reports" },
    { section: "public", href: routes.projects(programme), label: "What suppliers see" },
  ],
};

/** The places that somebody at work goes between, the current one marked; the same in their area and on public pages. */
export function workLinks(kind: WorkKind, programme: string, current?: string): NavLink[] {
  return sections[kind](programme).map(({ section, ...link }) => ({ ...link, current: section === current }));
}
