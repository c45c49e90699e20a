import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { db } from "@/lib/db";
import { dayInLondon } from "@/lib/dates";
import type { CheckLevel, HowOften, NeedType, ShapedLevel } from "@/lib/generated/prisma/enums";
import { addNeed } from "@/lib/needs/add-need";
import { bringsPeople } from "@/lib/needs/need-type";
import { sayWhatMoneyBuys } from "@/lib/needs/say-what-money-buys";
import { answerChildren } from "@/lib/projects/answer-children";
import { answerDrivers } from "@/lib/projects/answer-drivers";
import { answerShaped } from "@/lib/projects/answer-shaped";
import { answerWhat } from "@/lib/projects/answer-what";
import { answerWhere } from "@/lib/projects/answer-where";
import { closeProject } from "@/lib/projects/close-project";
import { listProject } from "@/lib/projects/list-project";
import { relistProject } from "@/lib/projects/relist-project";
import { returnProject } from "@/lib/projects/return-project";
import { startProject } from "@/lib/projects/start-project";
import { submitProject } from "@/lib/projects/submit-project";
import { withdrawProject } from "@/lib/projects/withdraw-project";
import { procurementTeam } from "./organisations";
import type { Scene, Step } from "./scene";

type NeedAsked = {
  /** What pledges in the story call it. */
  name: string;
  type: NeedType;
  description: string;
  /** As typed: pounds for money. */
  quantity: string;
  unit?: string;
  optional?: boolean;
  neededInDays?: number;
  howOften?: HowOften;
  whereabouts?: string;
  /** Which check people need who will meet children; without one, nobody meets any. */
  check?: CheckLevel | "unsure";
  costToAccept?: string;
  /** What money would buy, and why only money will do; a pledge can name a line by its description. */
  lines?: { description: string; quantity: number; amount: string; cashOnly?: string }[];
};

export type ProjectTold = {
  title: string;
  summary: string;
  story: string;
  children: { about: number; from: number; to: number };
  places: { name: string; postcode: string }[];
  drivers: string[];
  shaped: { level: ShapedLevel; who?: string; how?: string; heard?: { said: string; did: string }[] };
  needs: NeedAsked[];
};

/** The moves of a project that a community organisation runs, each so many days ago. */
export function projectOf(by: string, told: ProjectTold) {
  const ours = (deed: Step["deed"]) => (daysAgo: number) => ({ daysAgo, by, deed });
  const drafted = ours((actor, scene) => draft(actor, scene, told));
  const submitted = ours((actor, { find }) => submitProject(actor, { projectId: find("project") }));
  const listed = (daysAgo: number): Step => ({
    ...{ daysAgo, by: procurementTeam },
    deed: (actor, { find }) => listProject(actor, { projectId: find("project") }),
  });
  const ended = (end: typeof closeProject) => (daysAgo: number, reason: string) =>
    ours((actor, { find }) => end(actor, { projectId: find("project"), reason }))(daysAgo);
  return {
    drafted,
    submitted,
    listed,
    /** Only named, and said what it does, for whom and what it needs. */
    begun: ours(async (actor, scene) => {
      await begin(actor, scene, told);
      await addNeeds(actor, scene, told);
    }),
    /** Written, sent and approved, over four days. */
    broughtIn: (daysAgo: number): Step[] => [drafted(daysAgo + 3), submitted(daysAgo + 2), listed(daysAgo)],
    returned: (daysAgo: number, reason: string): Step => ({
      ...{ daysAgo, by: procurementTeam },
      deed: (actor, { find }) => returnProject(actor, { projectId: find("project"), reason }),
    }),
    closed: ended(closeProject),
    withdrawn: ended(withdrawProject),
    relisted: ours(async (actor, { find, keep }) => {
      const { id } = await relistProject(actor, { projectId: find("project") });
      keep("project", id);
      await nameNeeds(id, told, keep);
    }),
  };
}

async function begin(actor: Actor, { keep }: Scene, { title, summary, story, children }: ProjectTold): Promise<void> {
  const { id: projectId } = await startProject(actor, { title, organisationId: actor.vouchesFor[0] });
  keep("project", projectId);
  await answerWhat(actor, { projectId, title, summary, story });
  const { about, from, to } = children;
  await answerChildren(actor, { projectId, childFocused: "yes", childrenExpected: about, ageFrom: from, ageTo: to });
}

async function draft(actor: Actor, scene: Scene, told: ProjectTold): Promise<void> {
  await begin(actor, scene, told);
  const projectId = scene.find("project");
  await answerWhere(actor, { projectId, places: Object.fromEntries(told.places.entries()) });
  await answerDrivers(actor, { projectId, drivers: told.drivers });
  const { level, who = "", how = "", heard = [] } = told.shaped;
  const shaped = { shapedLevel: level, shapedWho: who, shapedByChildren: how };
  await answerShaped(actor, { ...shaped, projectId, heard: Object.fromEntries(heard.entries()) });
  await addNeeds(actor, scene, told);
}

async function addNeeds(actor: Actor, scene: Scene, told: ProjectTold): Promise<void> {
  const projectId = scene.find("project");
  for (const { optional = false, neededInDays, lines, check, ...asked } of told.needs) {
    const need = { ...asked, ...meeting(asked.type, check) };
    const neededBy =
      neededInDays === undefined ? "" : dayInLondon(new Date(now().getTime() + neededInDays * 86_400_000));
    const { id: needId } = await addNeed(actor, { ...need, projectId, essential: !optional, neededBy });
    if (!lines) continue;
    const said = lines.map(({ cashOnly, ...line }) => ({
      ...line,
      inKindWelcome: cashOnly === undefined,
      cashOnlyReason: cashOnly ?? "",
    }));
    await sayWhatMoneyBuys(actor, { needId, lines: Object.fromEntries(said.entries()) });
  }
  await nameNeeds(projectId, told, scene.keep);
}

function meeting(type: NeedType, check: NeedAsked["check"]) {
  if (check) return { meetsChildren: "yes", checkLevel: check };
  return bringsPeople(type) ? { meetsChildren: "no" } : {};
}

async function nameNeeds(projectId: string, told: ProjectTold, keep: Scene["keep"]): Promise<void> {
  const needs = await db.need.findMany({ where: { projectId }, include: { lines: true } });
  for (const { id, description, lines } of needs) {
    keep(`need ${told.needs.find((need) => need.description === description)?.name ?? description}`, id);
    for (const line of lines) keep(`line ${line.description}`, line.id);
  }
}
