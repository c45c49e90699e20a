import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { tellPeople } from "@/lib/jobs/tell-people";
import { sendLink } from "@/lib/projects/send-link";
import { anActor, aProject, aSubmission, atOnce, runnerOf } from "@/tests/support/factories";

test("whoever writes a draft is sent a link to the question they are at, and nobody else is", async () => {
  const project = await aProject({ status: "draft" });
  const actor = await runnerOf(project);
  await runnerOf(project);
  await sendLink(actor, { projectId: project.id, question: "where" });
  const activity = await db.activity.findFirstOrThrow();
  expect(activity).toMatchObject({ name: "project.link_sent", details: { question: "where" } });
  await tellPeople({ activityId: activity.id }, "https://maypole.example");
  expect(await db.letter.findMany()).toMatchObject([
    {
      userId: actor.userId,
      subject: "Carry on with A Bed of Their Own",
      text: expect.stringContaining(`https://maypole.example/community/projects/${project.id}/where\n`) as string,
    },
  ]);
});

test("pressed eight times at once, five are counted and one letter is sent", async () => {
  const project = await aProject({ status: "draft" });
  const form = { projectId: project.id, question: "what", submission: aSubmission() };
  const actor = await runnerOf(project);
  const { done, refusals } = await atOnce(Array.from({ length: 8 }, () => sendLink(actor, form)));
  expect({ done, refusals }).toEqual({ done: 5, refusals: ["conflict", "conflict", "conflict"] });
  expect(await db.activity.count()).toBe(1);
});

test("there is no link to somebody else's draft, to no question, or to what is no draft any more", async () => {
  const project = await aProject({ status: "draft" });
  const asked = { projectId: project.id, question: "what" };
  await expect(sendLink(await anActor("community"), asked)).rejects.toMatchObject({ kind: "notFound" });
  const actor = await runnerOf(project);
  await expect(sendLink(actor, { ...asked, question: "luck" })).rejects.toMatchObject({ kind: "invalid" });
  const listed = await aProject();
  const late = sendLink(await runnerOf(listed), { ...asked, projectId: listed.id });
  await expect(late).rejects.toMatchObject({ kind: "conflict" });
});
