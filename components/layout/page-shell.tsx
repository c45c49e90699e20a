import type { ReactNode } from "react";
import { DemonstrationBanner } from "./demonstration-banner";
import { type FooterLink, SiteFooter } from "./site-footer";
import { type HeaderProps, SiteHeader } from "./site-header";
import { SkipLink } from "./skip-link";

const widths = { wide: "wrap page", narrow: "wrap-narrow page", full: undefined };

/** Header, main part and footer; `full` leaves the width to the page's own bands, `narrow` suits a question. */
export function PageShell({
  width = "wide",
  demonstration = false,
  footerLinks,
  children,
  ...header
}: HeaderProps & {
  width?: keyof typeof widths | undefined;
  demonstration?: boolean | undefined;
  footerLinks?: FooterLink[] | undefined;
  children: ReactNode;
}) {
  return (
    <>
      <SkipLink />
      {demonstration && <DemonstrationBanner />}
      <SiteHeader {...header} />
      <main id="main" tabIndex={-1}>
        <div className={widths[width]}>{children}</div>
      </main>
      <SiteFooter programme={header.programme} links={footerLinks} />
    </>
  );
}
