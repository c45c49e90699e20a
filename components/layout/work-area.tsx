import type { ReactNode } from "react";
import type { Area } from "@/lib/http/at-work";
import { routes } from "@/lib/routes";
import { PageShell } from "./page-shell";
import { RefusedNotice } from "./refused-notice";
import { workLinks } from "./work-links";

/** The frame of a page that somebody works on: their area's places, with the current one marked, and who they are. */
export function WorkArea({
  area,
  current,
  width,
  forWhom,
  children,
}: {
  area: Area;
  current?: string | undefined;
  width?: "wide" | "narrow" | "full" | undefined;
  /** The organisation that the page belongs to: whoever is not of it sees that they act for it. */
  forWhom?: string | undefined;
  children: ReactNode;
}) {
  return (
    <PageShell
      programme={area.programme}
      links={workLinks(area.kind, area.programme.slug, current)}
      person={{ ...area.person, href: routes.account }}
      demonstration={area.demonstration}
      width={width}
    >
      {forWhom !== undefined && (area.kind === "procurement" || area.kind === "broker") && (
        <p className="acting-for">
          You are acting for <b>{forWhom}</b>. What you do is recorded as done for them.
        </p>
      )}
      <RefusedNotice />
      {children}
    </PageShell>
  );
}
