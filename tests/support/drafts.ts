import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { addNeed } from "@/lib/needs/add-need";
import { sayWhatMoneyBuys } from "@/lib/needs/say-what-money-buys";
import { answerChildren } from "@/lib/projects/answer-children";
import { answerDrivers } from "@/lib/projects/answer-drivers";
import { answerShaped } from "@/lib/projects/answer-shaped";
import { answerWhat } from "@/lib/projects/answer-what";
import { answerWhere } from "@/lib/projects/answer-where";
import { startProject } from "@/lib/projects/start-project";

/** Answers as a form sends them. */
export const typed = {
  what: {
    title: "A Bed of Their Own",
    summary: "Beds, mattresses and bedding for children who share one.",
    story: "In Lozells, sixty children share a bed or sleep on the floor.",
  },
  children: { childFocused: "yes", childrenExpected: "60", ageFrom: "2", ageTo: "11" },
  where: { "places-0-name": "Lozells", "places-0-postcode": "b191nh" },
  drivers: { drivers: "housing" },
  shaped: {
    shapedLevel: "asked",
    shapedWho: "Children who wait for a bed",
    shapedByChildren: "Every child chooses their own bedding.",
  },
  beds: { type: "goods", description: "Single beds with mattresses", quantity: "30", unit: "beds", essential: "on" },
  money: { type: "cash", description: "Bedding and storage", quantity: "£2,970", essential: "on" },
  lines: {
    "lines-0-description": "Bedding sets",
    "lines-0-quantity": "30",
    "lines-0-amount": "2,070",
    "lines-0-inKindWelcome": "on",
  },
};

export async function someDrivers(programmeId: string | null) {
  const drivers = [
    { code: "housing", name: "Home and housing", position: 1 },
    { code: "income", name: "Family income and work", position: 2 },
  ];
  await db.driver.createMany({ data: drivers.map((each) => ({ ...each, programmeId: programmeId ?? "" })) });
}

/** A draft that its organisation, or somebody for it, has only named. */
export async function aDraft(actor: Actor, organisationId?: string): Promise<string> {
  return (await startProject(actor, { ...typed.what, organisationId })).id;
}

/** A draft with every question answered, through the use cases: 30 beds, and £2,970 with one line. */
export async function anAnsweredDraft(actor: Actor, organisationId?: string): Promise<string> {
  await someDrivers(actor.programmeId);
  const projectId = await aDraft(actor, organisationId);
  await answerWhat(actor, { ...typed.what, projectId });
  await answerChildren(actor, { ...typed.children, projectId });
  await answerWhere(actor, { ...typed.where, projectId });
  await answerDrivers(actor, { ...typed.drivers, projectId });
  await answerShaped(actor, { ...typed.shaped, projectId });
  await addNeed(actor, { ...typed.beds, projectId });
  const { id: needId } = await addNeed(actor, { ...typed.money, projectId });
  await sayWhatMoneyBuys(actor, { ...typed.lines, needId });
  return projectId;
}
