import { routes } from "@/lib/routes";

export type FooterLink = { href: string; label: string };

const standing: FooterLink[] = [
  { href: routes.howWeCount, label: "How we count" },
  { href: routes.accessibility, label: "Accessibility" },
  { href: routes.privacy, label: "Privacy" },
];

/** The foot of every page: whose programme this is, and the pages that everybody may need. */
export function SiteFooter({
  programme,
  links = standing,
}: {
  programme?: { name: string } | undefined;
  links?: FooterLink[] | undefined;
}) {
  return (
    <footer className="site-footer">
      <div className="meta wrap">
        <span>{programme?.name ?? "Maypole"}</span>
        {links.map(({ href, label }) => (
          <a key={href} href={href}>
            {label}
          </a>
        ))}
      </div>
    </footer>
  );
}
