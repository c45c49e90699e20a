import { listHistory } from "@/lib/activity/list-history";
import { db } from "@/lib/db";
import { addDocument } from "@/lib/files/add-document";
import { describeFile } from "@/lib/files/describe-file";
import { removeFile } from "@/lib/files/remove-file";
import { changeFollow } from "@/lib/follows/change-follow";
import { followProject } from "@/lib/follows/follow-project";
import { unfollowProject } from "@/lib/follows/unfollow-project";
import { addNeed } from "@/lib/needs/add-need";
import { changeNeed } from "@/lib/needs/change-need";
import { removeNeed } from "@/lib/needs/remove-need";
import { answerWhat } from "@/lib/projects/answer-what";
import { closeProject } from "@/lib/projects/close-project";
import { listProject } from "@/lib/projects/list-project";
import { relistProject } from "@/lib/projects/relist-project";
import { returnProject } from "@/lib/projects/return-project";
import { sendLink } from "@/lib/projects/send-link";
import { startProject } from "@/lib/projects/start-project";
import { submitProject } from "@/lib/projects/submit-project";
import { undoEdit } from "@/lib/projects/undo-edit";
import { withdrawProject } from "@/lib/projects/withdraw-project";
import { typed } from "@/tests/support/drafts";
import { aFile, aPledge } from "@/tests/support/factories";
import { aPdf } from "@/tests/support/pictures";
import { answers } from "./answers";
import { type Cast, org, placeOwner } from "./cast";
import { aProjectIn } from "./subjects";

type State = Parameters<typeof aProjectIn>[1];

async function aFileIn(cast: Cast, state: State) {
  const { id: projectId } = await aProjectIn(cast, state);
  return aFile({ projectId });
}

async function anEditIn(cast: Cast, state: State) {
  const { id: projectId, needId } = await aProjectIn(cast, "draft");
  await answerWhat(cast.owner, { ...typed.what, title: "Beds", projectId });
  const edit = await db.projectEdit.findFirstOrThrow({ where: { projectId } });
  const listed = state === "draft" || state === "submitted" ? {} : { listedAt: new Date() };
  const ended = state === "closed" || state === "withdrawn" ? { endedAt: new Date() } : {};
  if ("listedAt" in listed) await aPledge({ needId, supplierId: org(cast.lead), status: "declined" });
  await db.project.update({ where: { id: projectId }, data: { status: state, ...listed, ...ended } });
  await db.projectEdit.update({ where: { id: edit.id }, data: { listed: state !== "draft" } });
  return edit;
}

async function aFollow(cast: Cast) {
  const { id: projectId } = await aProjectIn(cast, "listed");
  await db.follow.create({ data: { userId: cast.other.userId ?? "", projectId } });
  return projectId;
}

// A draft is its organisation's own; the lead, who once pledged to it, still sees what was withdrawn.
// prettier-ignore
const edited = {
  //          owner other broker stranger lead sharer rival team elsewhere visitor system
  draft:     "✓ · ✓ · · · · · · · ✗",
  submitted: "! · ! · · · · ! · · ✗",
  listed:    "✓ ✗ ✓ ✗ ✗ ✗ ✗ ✓ · ✗ ✗",
  closed:    "! ✗ ! ✗ ✗ ✗ ✗ ! · ✗ ✗",
  withdrawn: "! · ! · ✗ · · ! · · ✗",
};
// prettier-ignore
const ended = {
  draft:     "! · ! · · · · · · · ✗",
  submitted: "! · ! · · · · ! · · ✗",
  listed:    "✓ ✗ ✓ ✗ ✗ ✗ ✗ ✓ · ✗ ✗",
  closed:    "! ✗ ! ✗ ✗ ✗ ✗ ! · ✗ ✗",
  withdrawn: "! · ! · ✗ · · ! · · ✗",
};
// prettier-ignore
const decided = {
  draft:     "✗ · ✗ · · · · · · · ✗",
  submitted: "✗ · ✗ · · · · ✓ · · ✗",
  listed:    "✗ ✗ ✗ ✗ ✗ ✗ ✗ ! · ✗ ✗",
  closed:    "✗ ✗ ✗ ✗ ✗ ✗ ✗ ! · ✗ ✗",
  withdrawn: "✗ · ✗ · ✗ · · ! · · ✗",
};
// prettier-ignore
const atAnyTime = {
  draft:     "✓ · ✓ · · · · · · · ✗",
  submitted: "✓ · ✓ · · · · ✓ · · ✗",
  listed:    "✓ ✗ ✓ ✗ ✗ ✗ ✗ ✓ · ✗ ✗",
  closed:    "✓ ✗ ✓ ✗ ✗ ✗ ✗ ✓ · ✗ ✗",
  withdrawn: "✓ · ✓ · ✗ · · ✓ · · ✗",
};

/** What is done to a project and its needs, in each state of the project. */
// prettier-ignore
export const ofProjects = {
  "project.start": [
    answers(startProject, placeOwner, (actor, organisationId) => startProject(actor, { title: "Beds", organisationId }), {
      //          owner other broker stranger lead sharer rival team elsewhere visitor system
      submitted: "✓ · ✓ · · · · ✓ · · ✗",
      approved:  "✓ ✗ ✓ ✗ ✗ ✗ ✗ ✓ · ✗ ✗",
      returned:  "✓ · ✓ · · · · ✓ · · ✗",
    }),
  ],
  "project.edit": [
    answers(answerWhat, aProjectIn, (actor, { id }) => answerWhat(actor, { ...typed.what, projectId: id }), edited),
    answers(addNeed, aProjectIn, (actor, { id }) => addNeed(actor, { ...typed.beds, projectId: id }), edited),
    answers(changeNeed, aProjectIn, (actor, { needId }) => changeNeed(actor, { ...typed.beds, needId }), edited),
    answers(removeNeed, aProjectIn, (actor, { needId }) => removeNeed(actor, { needId }), edited),
    answers(addDocument, aProjectIn, (actor, { id }) =>
      addDocument(actor, { projectId: id, name: "Plan", file: { name: "plan.pdf", bytes: aPdf() } }), edited),
    answers(undoEdit, anEditIn, (actor, { id }) => undoEdit(actor, { editId: id }), edited),
    answers(describeFile, aFileIn, (actor, { id }) => describeFile(actor, { fileId: id, alternativeText: "Beds" }), atAnyTime),
    answers(removeFile, aFileIn, (actor, { id }) => removeFile(actor, { fileId: id }), atAnyTime),
    answers(sendLink, aProjectIn, (actor, { id }) => sendLink(actor, { projectId: id, question: "what" }), {
      draft:     "✓ · ✓ · · · · · · · ✗",
      submitted: "! · ! · · · · ! · · ✗",
      listed:    "! ✗ ! ✗ ✗ ✗ ✗ ! · ✗ ✗",
      closed:    "! ✗ ! ✗ ✗ ✗ ✗ ! · ✗ ✗",
      withdrawn: "! · ! · ✗ · · ! · · ✗",
    }),
  ],
  "project.submit": [
    answers(submitProject, aProjectIn, (actor, { id }) => submitProject(actor, { projectId: id }), {
      draft:     "✓ · ✓ · · · · · · · ✗",
      submitted: "! · ! · · · · ! · · ✗",
      listed:    "! ✗ ! ✗ ✗ ✗ ✗ ! · ✗ ✗",
      closed:    "! ✗ ! ✗ ✗ ✗ ✗ ! · ✗ ✗",
      withdrawn: "! · ! · ✗ · · ! · · ✗",
    }),
  ],
  "project.list":   [answers(listProject, aProjectIn, (actor, { id }) => listProject(actor, { projectId: id }), decided)],
  "project.return": [answers(returnProject, aProjectIn, (actor, { id }) => returnProject(actor, { projectId: id, reason: "Say more" }), decided)],
  "project.close":  [answers(closeProject, aProjectIn, (actor, { id }) => closeProject(actor, { projectId: id }), ended)],
  "project.withdraw": [answers(withdrawProject, aProjectIn, (actor, { id }) => withdrawProject(actor, { projectId: id, reason: "No hall" }), ended)],
  "project.relist": [
    answers(relistProject, aProjectIn, (actor, { id }) => relistProject(actor, { projectId: id }), {
      draft:     "! · ! · · · · · · · ✗",
      submitted: "! · ! · · · · ! · · ✗",
      listed:    "! ✗ ! ✗ ✗ ✗ ✗ ! · ✗ ✗",
      closed:    "✓ ✗ ✓ ✗ ✗ ✗ ✗ ✓ · ✗ ✗",
      withdrawn: "✓ · ✓ · ✗ · · ✓ · · ✗",
    }),
  ],
  "project.follow": [
    answers(followProject, aProjectIn, (actor, { id }) => followProject(actor, { projectId: id }), {
      draft:     "✗ · ! · · · · · · · ✗",
      submitted: "✗ · ! · · · · ! · · ✗",
      listed:    "✗ ✓ ✓ ✓ ✓ ✓ ✓ ✓ · ✗ ✗",
      closed:    "✗ ! ! ! ! ! ! ! · ✗ ✗",
      withdrawn: "✗ · ! · ! · · ! · · ✗",
    }),
  ],
  "follow.change": [
    answers(changeFollow, aFollow, (actor, projectId) => changeFollow(actor, { projectId, telling: "weekly" }), { followed: "· ✓ · · · · · · · · ·" }),
    answers(unfollowProject, aFollow, (actor, projectId) => unfollowProject(actor, { projectId }), { followed: "· ✓ · · · · · · · · ·" }),
  ],
  "history.view": [
    answers(listHistory, aProjectIn, (actor, { id }) => listHistory(actor, "projects", id, ""), atAnyTime),
    answers("history of an organisation", placeOwner, (actor, id) => listHistory(actor, "organisations", id, ""), {
      submitted: "✓ · ✓ · · · · ✓ · · ✗",
      approved:  "✓ ✗ ✓ ✗ ✗ ✗ ✗ ✓ · ✗ ✗",
      returned:  "✓ · ✓ · · · · ✓ · · ✗",
    }),
  ],
};
