import type { RibbonColour } from "@/components/ui/ribbon-colour";
import type { DrawnMap } from "@/lib/places/draw-map";

/** What a mark on the map says of itself and leads to. */
export type MapMark = { id: string; title: string; href: string; colour: RibbonColour };

/**
 * Where projects are felt, drawn without anybody else's tiles: a ribbon for each project in the list beside it, a dot for
 * every other one. The list says the same in words.
 */
export function ProjectMap({ map, marks }: { map: DrawnMap; marks: readonly MapMark[] }) {
  const byId = new Map(marks.map((mark) => [mark.id, mark]));
  return (
    <figure className="map stack-tight">
      <svg viewBox={`0 0 ${map.width} ${map.height}`} role="group" aria-label="Map of the projects in this list">
        <g aria-hidden="true">
          {map.areas.map(({ code, name, path }) => (
            <path key={code} className="map-area" d={path}>
              <title>{name}</title>
            </path>
          ))}
          <path className="map-dots" d={map.dots} />
          {map.names.map(({ code, name, x, y }) => (
            <text key={code} className="map-name" x={x} y={y}>
              {name}
            </text>
          ))}
        </g>
        {map.marks.map(({ id, x, y }) => {
          const mark = byId.get(id);
          return mark ? <Mark key={id} mark={mark} x={x} y={y} /> : null;
        })}
      </svg>
      <figcaption className="soft text-small">{captionOf(map)}</figcaption>
    </figure>
  );
}

/** A small pole with a ribbon on it, standing where the project is. */
function Mark({ mark: { title, href, colour }, x, y }: { mark: MapMark; x: number; y: number }) {
  return (
    <a className="map-mark" href={href} data-colour={colour} aria-label={title}>
      <title>{title}</title>
      <rect className="map-reach" x={x - 14} y={y - 26} width="34" height="34" rx="4" />
      <path className="map-pole" d={`M${x} ${y}v-22`} />
      <path className="map-ribbon" d={`M${x} ${y - 22}h18l-4 5l4 5h-18z`} />
      <circle className="map-foot" cx={x} cy={y} r="3" />
    </a>
  );
}

function captionOf({ missing, demonstration, dots }: DrawnMap): string {
  return [
    dots === ""
      ? "Each ribbon is a project in the list."
      : "Each ribbon is a project in the list; each dot is another that was found.",
    missing > 0 && `${missing === 1 ? "One project" : `${missing} projects`} in the list could not be put on the map.`,
    demonstration && "The outlines are made up for this demonstration.",
  ]
    .filter((sentence) => typeof sentence === "string")
    .join(" ");
}
