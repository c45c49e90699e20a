import { expect, test } from "vitest";
import { listOurProjects } from "@/lib/projects/list-our-projects";
import { loadCommunityHome } from "@/lib/projects/load-community-home";
import { loadOurProject } from "@/lib/projects/load-our-project";
import { loadProjectDraft } from "@/lib/projects/load-project-draft";
import { aDelivery, aMatch, aNeed, anActor, aPledge, aProject, runnerOf } from "@/tests/support/factories";
import { anAnsweredDraft } from "@/tests/support/drafts";

test("a draft is loaded with its answers, and says which questions have one", async () => {
  const actor = await anActor("community");
  const draft = await loadProjectDraft(actor, await anAnsweredDraft(actor));
  expect(draft.answered).toEqual(["what", "children", "where", "drivers", "shaped", "needs", "money"]);
  expect(draft).toMatchObject({ maySubmit: true, places: [{ district: "B19" }], drivers: [{ code: "housing" }] });
  expect(draft.needs).toMatchObject([{ type: "goods" }, { type: "cash", lines: [{ description: "Bedding sets" }] }]);
});

test("a draft does not exist for anybody else, and a listed project is not theirs to edit", async () => {
  const draft = await aProject({ status: "draft" });
  const listed = await aProject();
  for (const kind of ["community", "supplier", "broker"] as const) {
    const actor = await anActor(kind);
    await expect(loadProjectDraft(actor, draft.id)).rejects.toMatchObject({ kind: "notFound" });
    await expect(loadProjectDraft(actor, listed.id)).rejects.toMatchObject({ kind: "notAllowed" });
    await expect(loadOurProject(actor, listed.id)).rejects.toMatchObject({ kind: "notAllowed" });
  }
});

test("our projects are ours alone, with the running ones first", async () => {
  const listed = await aProject({ title: "Listed" });
  const { organisationId } = listed;
  await aProject({ title: "Withdrawn", status: "withdrawn", organisationId });
  await aProject({ title: "Draft", status: "draft", organisationId });
  await aProject({ title: "Somebody else’s" });
  const projects = await listOurProjects(await runnerOf(listed));
  expect(projects.map(({ title }) => title)).toEqual(["Listed", "Draft", "Withdrawn"]);
});

test("home shows what waits, oldest first, and nothing of others", async () => {
  const need = await aNeed();
  const { organisationId } = need.project;
  const pledge = await aPledge({ needId: need.id });
  await aPledge({ needId: need.id, status: "declined" });
  const arriving = await aMatch({ needId: need.id, status: "delivering", quantity: 5 });
  await aDelivery({ matchId: arriving.id, quantity: 4 });
  const agreed = await aMatch({ needId: need.id, quantity: 6 });
  await aMatch({ needId: need.id, status: "completed", quantity: 2 });
  const draft = await aProject({ status: "draft", organisationId });
  const returned = await aProject({ status: "draft", organisationId, returnedReason: "Say how many" });
  await aDelivery();
  await aPledge();
  const home = await loadCommunityHome(await runnerOf(need.project));
  expect(home.pledges).toMatchObject([{ id: pledge.id, quantity: 10, unit: "bed" }]);
  expect(home.deliveries).toMatchObject([{ matchId: arriving.id, quantity: 4 }]);
  expect(home.matches.map(({ id }) => id)).toEqual([agreed.id]);
  expect(home.drafts.map(({ id }) => id)).toEqual([draft.id]);
  expect(home.returned.map(({ id }) => id)).toEqual([returned.id]);
  expect(home.projects).toHaveLength(3);
});

test("the page of a running project shows its pledges and matches, and how many wait", async () => {
  const need = await aNeed();
  await aPledge({ needId: need.id });
  await aMatch({ needId: need.id });
  const project = await loadOurProject(await runnerOf(need.project), need.projectId);
  expect(project).toMatchObject({ status: "listed", openPledges: 1, relistedAs: null });
  expect(project.needs[0]).toMatchObject({ matchedQuantity: 10, pledges: [{ status: "offered" }], matches: [{}] });
});
