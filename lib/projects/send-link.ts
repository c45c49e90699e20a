import { z } from "zod";
import { record } from "@/lib/activity/record";
import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { limit } from "@/lib/auth/rate-limit";
import { db } from "@/lib/db";
import { read } from "@/lib/input";
import { Refusal } from "@/lib/refusal";
import { once } from "@/lib/submissions/once";
import { questions } from "./questions";
import { getProject } from "./visible";

const linkToSend = z.object({ projectId: z.string(), question: z.enum(questions) });

/**
 * Sends whoever writes a draft a letter with a link to the question that they are at, to carry on with on another device.
 * Refuses `conflict` once it is no draft, and more than five letters an hour.
 */
export async function sendLink(actor: Actor, input: unknown) {
  const { projectId, question } = read(linkToSend, input);
  authorise(actor, "project.edit", { project: await getProject(db, actor, projectId) });
  await limit({ name: "links by person", tries: 5, minutes: 60 }, actor.userId ?? "");
  return once(actor, input, async (tx) => {
    const project = await getProject(tx, actor, projectId);
    authorise(actor, "project.edit", { project });
    if (project.status !== "draft")
      throw new Refusal("conflict", "This project has been sent, so there is nothing to carry on with");
    await record(tx, actor, "project.link_sent", {
      subjectId: project.id,
      projectId: project.id,
      programmeId: project.programmeId,
      details: { question },
    });
    return { projectId: project.id, question };
  });
}
