import type { ProjectShown } from "@/lib/projects/load-project";
import { routes } from "@/lib/routes";
import { formatQuantity } from "@/lib/needs/quantity";

/**
 * What a project's page says to machines, in the words of schema.org: a Project of an organisation, with the places that it
 * serves, and each open need as a Demand (https://schema.org/Demand: the announcement that certain goods or services are sought).
 */
export function projectInJsonLd(project: ProjectShown, address: string, programme: string): object {
  const page = `${address}${routes.project(programme, project.slug)}`;
  const { title, summary, organisation, places, needs } = project;
  return {
    "@context": "https://schema.org",
    "@type": "Project",
    "@id": page,
    name: title,
    url: page,
    ...(summary === null ? {} : { description: summary }),
    image: `${address}${routes.projectPicture(programme, project.slug)}`,
    parentOrganization: { "@type": "Organization", name: organisation.name },
    areaServed: places.map((name) => ({ "@type": "Place", name })),
    seeks: needs
      .filter(({ left }) => left > 0 && project.status === "listed")
      .map((need) => ({
        "@type": "Demand",
        name: need.description,
        description: `${formatQuantity(need, need.left)} still needed`,
        itemOffered: {
          "@type": need.type === "goods" || need.type === "equipment" ? "Product" : "Service",
          name: need.description,
        },
      })),
  };
}

/** JSON that can stand in a script element: nothing in it ends that, or begins a comment. */
export const inScript = (value: object): string => JSON.stringify(value).replace(/</g, "\\u003c");
