import type { Actor } from "@/lib/auth/actor";
import { authorise, can } from "@/lib/auth/policy";
import { db } from "@/lib/db";
import { conditionColumns } from "@/lib/needs/conditions";
import { uuid } from "@/lib/input";
import { describePlaces } from "@/lib/places/describe-places";
import { newestEdit } from "./changed-meanwhile";
import { isAnswered, questions } from "./questions";
import { getProject } from "./visible";

const need = {
  id: true,
  type: true,
  description: true,
  quantity: true,
  unit: true,
  essential: true,
  neededBy: true,
  ...conditionColumns,
  matchedQuantity: true,
  lines: {
    orderBy: { position: "asc" },
    select: {
      ...{ id: true, description: true, quantity: true, amountPence: true, inKindWelcome: true },
      cashOnlyReason: true,
    },
  },
} as const;

/** All that the question pages show of a project of one's own, and which questions it has answered. */
export async function loadProjectDraft(actor: Actor, id: string) {
  const seen = await newestEdit(db, uuid(id));
  const project = await getProject(db, actor, id);
  authorise(actor, "project.edit", { project });
  const { organisationId, programmeId } = project;
  const [answers, places, choices, place] = await Promise.all([
    db.project.findUniqueOrThrow({
      where: { id },
      select: {
        drivers: {
          orderBy: { driver: { position: "asc" } },
          select: { driver: { select: { code: true, name: true } } },
        },
        heard: { orderBy: { position: "asc" }, select: { id: true, said: true, did: true } },
        needs: { orderBy: { position: "asc" }, select: need },
        _count: { select: { files: { where: { removedAt: null } } } },
      },
    }),
    describePlaces(project.id),
    db.driver.findMany({
      where: { programmeId: project.programmeId },
      orderBy: { position: "asc" },
      select: { code: true, name: true },
    }),
    db.participation.findUniqueOrThrow({
      where: { organisationId_programmeId: { organisationId, programmeId } },
      select: { status: true },
    }),
  ]);
  const { title, status, summary, story, childFocused, childrenExpected, ageFrom, ageTo } = project;
  const { shapedLevel, shapedWho, shapedByChildren } = project;
  const whole = { summary, story, childrenExpected, shapedLevel, places, ...answers };
  return {
    ...{ seen, id, title, status, childFocused, ageFrom, ageTo, shapedWho, shapedByChildren, ...whole },
    organisation: project.organisation.name,
    returnedReason: project.returnedReason,
    submittedAt: project.submittedAt,
    drivers: answers.drivers.map(({ driver }) => driver),
    driverChoices: choices,
    answered: questions.filter((question) => isAnswered(question, whole)),
    maySubmit: place.status === "approved" && can(actor, "project.submit", { project }),
  };
}

export type ProjectDraft = Awaited<ReturnType<typeof loadProjectDraft>>;
