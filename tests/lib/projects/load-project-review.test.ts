import { expect, test } from "vitest";
import { loadProjectReview } from "@/lib/projects/load-project-review";
import { aCashNeed, aMatch, anActor, aPledge, aProgramme, aProject } from "@/tests/support/factories";

test("a review shows every answer and what became of each need", async () => {
  const team = await anActor("procurement");
  const project = await aProject({ status: "submitted", story: "Sixty children share a bed." });
  const need = await aCashNeed({ projectId: project.id });
  await aPledge({ needId: need.id, status: "declined", privateReason: "Too late for us" });
  await aMatch({ needId: need.id, quantity: 1_000 });
  const review = await loadProjectReview(team, project.id);
  expect(review.story).toBe("Sixty children share a bed.");
  expect(review.needs[0]!.lines).toHaveLength(2);
  expect(review.needs[0]!.pledges).toMatchObject([{ status: "declined", privateReason: "Too late for us" }]);
  expect(review.needs[0]!.matches).toMatchObject([{ quantity: 1_000 }]);
});

test("drafts, other programmes' projects and other people's eyes are refused", async () => {
  const team = await anActor("procurement");
  const { organisationId } = await anActor("community");
  const draft = await aProject({ status: "draft", organisationId: organisationId ?? "" });
  await expect(loadProjectReview(team, draft.id)).rejects.toMatchObject({ kind: "notFound" });
  const elsewhere = await aProject({ programmeId: (await aProgramme()).id, status: "submitted" });
  await expect(loadProjectReview(team, elsewhere.id)).rejects.toMatchObject({ kind: "notFound" });
  const listed = await aProject();
  const supplier = await anActor("supplier");
  await expect(loadProjectReview(supplier, listed.id)).rejects.toMatchObject({ kind: "notAllowed" });
});
