import { z } from "zod";
import { onBehalfOf } from "@/lib/activity/on-behalf-of";
import { record } from "@/lib/activity/record";
import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db";
import { oneLine, read } from "@/lib/input";
import { getOrganisation } from "@/lib/organisations/visible";
import { Refusal } from "@/lib/refusal";
import { once } from "@/lib/submissions/once";
import { slugFor } from "./slug";

const projectToStart = z.object({
  title: oneLine("Write a name for the project", 120),
  /** For whom, when a broker or the procurement team begins it; else one's own. */
  organisationId: z.string().nullish(),
});

/**
 * A community organisation names a project, or a broker or the procurement team does for it, and a draft of it exists, which
 * only they see. Refuses `notFound` an organisation that is not in the programme, and `notAllowed` one of another kind.
 */
export async function startProject(actor: Actor, input: unknown) {
  const project = read(projectToStart, input);
  return once(actor, input, (tx) => startProjectWithin(tx, actor, project));
}

/** The same, as one row of many. */
export async function startProjectWithin(
  tx: Tx,
  actor: Actor,
  { title, organisationId }: z.output<typeof projectToStart>,
) {
  const organisation = await getOrganisation(tx, actor, organisationId ?? actor.organisationId ?? "");
  const { programmeId } = organisation.participation;
  authorise(actor, "project.start", { organisation, programmeId });
  if (organisation.kind !== "community") throw new Refusal("notAllowed", "Only community organisations list projects");
  const project = await tx.project.create({
    data: { title, slug: slugFor(title), organisationId: organisation.id, programmeId, createdAt: now() },
  });
  await record(tx, actor, "project.started", {
    subjectId: project.id,
    projectId: project.id,
    programmeId,
    details: {},
    ...onBehalfOf(actor, organisation.id),
  });
  return { id: project.id };
}
