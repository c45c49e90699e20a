import { ProjectMap } from "@/components/places/project-map";
import { ribbonColour } from "@/components/ui/ribbon-colour";
import { drawMap } from "@/lib/places/draw-map";
import { routes } from "@/lib/routes";
import { listPoints } from "@/lib/search/list-points";
import type { SearchPage } from "@/lib/search/search-projects";

/** The map of what was found. Its ribbons are the projects of this page, in the list beside it. */
export async function SearchMap({ programme, found: { rows, all } }: { programme: string; found: SearchPage }) {
  const { listed, others } = listPoints(
    all,
    rows.map(({ id }) => id),
  );
  const map = await drawMap(listed, others);
  if (!map) return <p className="soft">We do not know where any of these projects are, so there is no map of them.</p>;
  return (
    <div className="beside-map stack-tight">
      <a className="skip-link" href="#listed">
        Skip the map: the list says the same
      </a>
      <ProjectMap
        map={map}
        marks={rows.map(({ id, slug, title, organisation, drivers }) => ({
          id,
          title: `${title}, ${organisation}`,
          href: routes.project(programme, slug),
          colour: ribbonColour(drivers[0]?.code),
        }))}
      />
    </div>
  );
}
