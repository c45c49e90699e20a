import type { Actor } from "@/lib/auth/actor";
import { formatQuantity } from "@/lib/needs/quantity";
import { loadProjectRows } from "@/lib/projects/load-project-rows";
import { routes } from "@/lib/routes";
import type { Described } from "./fit";
import { suggest } from "./suggest";

/** A need of another project that something would fit: whose, how much is wanted, and where to pledge it. */
export type NeedLike = {
  needId: string;
  projectId: string;
  title: string;
  organisation: string;
  wants: string;
  path: string;
};

const LENGTH = 3;

/** The three needs that so much of something would fit best, each of another project than `but`; those that the supplier knows are left out. */
export async function listNeedsLike(
  actor: Actor,
  thing: Described & { left: number },
  but?: string,
): Promise<NeedLike[]> {
  const { suggestions } = await suggest(actor, { id: "", ...thing });
  const best = suggestions.filter(({ id }) => id !== but).slice(0, LENGTH);
  const projects = await loadProjectRows(
    actor,
    best.map(({ id }) => id),
  );
  return best.flatMap(({ id, fits: [fit] }) => {
    const project = projects.find((each) => each.id === id);
    if (!project || !fit) return [];
    const { needId, lineId, needLeft, type, unit, description } = fit;
    const wants =
      unit === null
        ? `${needLeft.toLocaleString("en-GB")} × ${description}`
        : `${formatQuantity({ type, unit }, needLeft)} for “${description}”`;
    return [
      {
        ...{ needId, projectId: id, wants, title: project.title, organisation: project.organisation },
        path: lineId === null ? routes.makePledge(needId) : `${routes.makePledge(needId)}?what=${lineId}`,
      },
    ];
  });
}
