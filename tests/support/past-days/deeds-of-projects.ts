import { db } from "@/lib/db";
import { addNeed } from "@/lib/needs/add-need";
import { changeNeed } from "@/lib/needs/change-need";
import { removeNeed } from "@/lib/needs/remove-need";
import { answerChildren } from "@/lib/projects/answer-children";
import { answerWhat } from "@/lib/projects/answer-what";
import { undoEdit } from "@/lib/projects/undo-edit";
import { typed } from "@/tests/support/drafts";
import type { Deed, World } from "./world";

const isFor = (childFocused: "yes" | "no") => (world: World) =>
  answerChildren(world.asker, { ...typed.children, projectId: world.more.projectId, childFocused });
const reading = { type: "volunteering", unit: "hour", description: "Reading", meetsChildren: "no" };
const asksForHours = (quantity: string) => (world: World) =>
  changeNeed(world.runner, { ...reading, needId: world.match.needId, quantity });
const asksForMoney = (quantity: string) => (world: World) =>
  changeNeed(world.asker, { ...typed.money, needId: world.cash.id, quantity });
const latestEdit = async (projectId: string) =>
  (await db.projectEdit.findFirst({ where: { projectId, undoneAt: null }, orderBy: { id: "desc" } }))?.id ?? "";
const newestNeed = async (projectId: string) =>
  (await db.need.findFirst({ where: { projectId }, orderBy: { id: "desc" } }))?.id ?? "";

/** What may change of what listed projects say. */
export const deedsOfProjects = {
  isForEverybody: isFor("no"),
  isForChildren: isFor("yes"),
  isCalledOtherwise: ({ asker, more }) =>
    answerWhat(asker, { ...typed.what, projectId: more.projectId, title: "Beds" }),
  asksForFewerHours: asksForHours("30"),
  asksForMoreHours: asksForHours("60"),
  asksForLessMoney: asksForMoney("2,970"),
  asksForMoreMoney: asksForMoney("4,000"),
  asksForBooks: ({ asker, more }) =>
    addNeed(asker, { projectId: more.projectId, type: "goods", unit: "book", description: "Books", quantity: "2" }),
  asksForRent: ({ asker, more }) =>
    addNeed(asker, { projectId: more.projectId, type: "cash", description: "Rent", quantity: "700" }),
  asksForTheNewestInMoney: async ({ asker, more }) =>
    changeNeed(asker, { ...typed.money, needId: await newestNeed(more.projectId), quantity: "300" }),
  leavesOutTheNewest: async ({ asker, more }) => removeNeed(asker, { needId: await newestNeed(more.projectId) }),
  undoesAnEdit: async ({ asker, more }) => undoEdit(asker, { editId: await latestEdit(more.projectId) }),
  undoesAnEditOfHours: async ({ runner, match }) =>
    undoEdit(runner, { editId: await latestEdit(match.need.projectId) }),
} satisfies Record<string, Deed>;
