import type { ReactNode } from "react";
import type { PublicArea } from "@/lib/http/at-public";
import { routes } from "@/lib/routes";
import { PageShell } from "./page-shell";
import { RefusedNotice } from "./refused-notice";
import type { NavLink } from "./site-header";
import { workLinks } from "./work-links";

/** The frame of a page that anybody may see; somebody who has signed in finds their own places in it. */
export function PublicPage({
  area: { programme, person, demonstration },
  current,
  width,
  children,
}: {
  area: PublicArea;
  current?: "projects" | undefined;
  width?: "wide" | "narrow" | "full" | undefined;
  children: ReactNode;
}) {
  const links =
    person?.kind && programme
      ? workLinks(person.kind, programme.slug, current)
      : visitorLinks(programme, current, person !== null);
  return (
    <PageShell
      programme={programme ?? undefined}
      links={links}
      person={person ? { name: person.name, organisation: person.organisation, href: routes.account } : undefined}
      demonstration={demonstration}
      width={width}
    >
      <RefusedNotice />
      {children}
    </PageShell>
  );
}

function visitorLinks(programme: { slug: string } | null, current: string | undefined, signedIn: boolean): NavLink[] {
  return [
    ...(programme
      ? [{ href: routes.projects(programme.slug), label: "Find a project", current: current === "projects" }]
      : []),
    { href: routes.howWeCount, label: "How we count" },
    ...(signedIn ? [] : [{ href: routes.signIn, label: "Sign in" }]),
  ];
}
