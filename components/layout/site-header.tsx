import { routes } from "@/lib/routes";
import { Mark } from "./mark";

export type NavLink = { href: string; label: string; current?: boolean | undefined };
export type HeaderProps = {
  programme?: { name: string; slug: string } | undefined;
  links: NavLink[];
  person?: { name: string; organisation: string; href?: string | undefined } | undefined;
};

/** The top of every page; on a phone its links fold into a menu that opens without JavaScript. */
export function SiteHeader({ programme, links, person }: HeaderProps) {
  return (
    <header className="site-header">
      <Ribbons />
      <div className="site-header-row wrap">
        <a className="mark" href={programme ? routes.programme(programme.slug) : routes.home}>
          <Mark />
          <span>
            Maypole
            {programme && <small>{programme.name}</small>}
          </span>
        </a>
        {(links.length > 0 || person) && <Menu links={links} person={person} />}
      </div>
    </header>
  );
}

function Menu({ links, person }: Pick<HeaderProps, "links" | "person">) {
  return (
    <>
      <button className="menu-button" type="button" popoverTarget="menu">
        Menu
      </button>
      <nav className="menu" id="menu" popover="auto" aria-label="Main">
        <div className="menu-top">
          Menu
          <button className="menu-button" type="button" popoverTarget="menu" popoverTargetAction="hide">
            Close
          </button>
        </div>
        <ul className="menu-links">
          {links.map(({ href, label, current }) => (
            <li key={label}>
              <a href={href} aria-current={current ? "page" : undefined}>
                {label}
              </a>
            </li>
          ))}
        </ul>
        {person && <Person {...person} />}
      </nav>
    </>
  );
}

function Person({ name, organisation, href }: NonNullable<HeaderProps["person"]>) {
  const words = (
    <>
      {name} <small>{organisation}</small>
    </>
  );
  return href ? (
    <a className="menu-person" href={href}>
      {words}
    </a>
  ) : (
    <p className="menu-person">{words}</p>
  );
}

function Ribbons() {
  return (
    <svg className="site-ribbons" viewBox="0 0 7 1" preserveAspectRatio="none" aria-hidden="true">
      <rect className="fill-early-years" x="0" width="1.02" height="1" />
      <rect className="fill-education" x="1" width="1.02" height="1" />
      <rect className="fill-income" x="2" width="1.02" height="1" />
      <rect className="fill-housing" x="3" width="1.02" height="1" />
      <rect className="fill-relationships" x="4" width="1.02" height="1" />
      <rect className="fill-community" x="5" width="1.02" height="1" />
      <rect className="fill-health-care" x="6" width="1" height="1" />
    </svg>
  );
}
