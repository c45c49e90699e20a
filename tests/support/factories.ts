import { randomUUID } from "node:crypto";
import { type Actor, systemIn } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import type { Prisma } from "@/lib/generated/prisma/client";
import type { OrganisationKind } from "@/lib/generated/prisma/enums";

let made = 0;
const next = () => (made += 1);

/** A programme. Things made without one share the same. */
export const aProgramme = (given: Partial<Prisma.ProgrammeUncheckedCreateInput> = {}) =>
  db.programme.create({
    data: {
      slug: `bsol-${next()}`,
      name: "Birmingham and Solihull social value programme",
      area: "Birmingham and Solihull",
      ...given,
    },
  });

const theProgramme = async () =>
  (await db.programme.findFirst({ orderBy: { createdAt: "asc" } })) ?? (await aProgramme());

/** An organisation that the procurement team has approved in its programme, unless told otherwise. */
export async function anOrganisation(
  kind: OrganisationKind,
  {
    programmeId,
    participation = "approved",
    ...given
  }: Partial<Prisma.OrganisationUncheckedCreateInput> & {
    programmeId?: string;
    participation?: "submitted" | "approved" | "returned";
  } = {},
) {
  const place = programmeId ?? (await theProgramme()).id;
  const organisation = await db.organisation.create({
    data: { kind, name: `A ${kind} ${next()}`, slug: `a-${kind}-${made}`, ...given },
  });
  await db.participation.create({
    data: {
      organisationId: organisation.id,
      programmeId: place,
      status: participation,
      decidedAt: participation === "submitted" ? null : new Date(),
    },
  });
  return { ...organisation, programmeId: place };
}

export const aUser = (given: Partial<Prisma.UserUncheckedCreateInput> = {}) =>
  db.user.create({ data: { email: `person-${next()}@example.org`, name: `Person ${made}`, ...given } });

/** Somebody new at an organisation, acting for it. */
export async function actorFor(organisation: { id: string; kind: OrganisationKind }): Promise<Actor> {
  const user = await aUser();
  await db.membership.create({ data: { userId: user.id, organisationId: organisation.id } });
  const participation = await db.participation.findFirstOrThrow({ where: { organisationId: organisation.id } });
  return {
    userId: user.id,
    organisationId: organisation.id,
    programmeId: participation.programmeId,
    role: organisation.kind,
    approved: participation.status === "approved",
    vouchesFor: [],
  };
}

/** Somebody at a new broker that vouches for an organisation in its programme. */
export async function aBrokerFor(group: { id: string; programmeId: string }): Promise<Actor> {
  const actor = await anActor("broker", { programmeId: group.programmeId });
  const { organisationId, programmeId } = actor;
  await db.vouching.create({
    data: { brokerId: organisationId ?? "", organisationId: group.id, programmeId: programmeId ?? "" },
  });
  return { ...actor, vouchesFor: [group.id] };
}

/** Somebody at a new organisation of a kind. */
export const anActor = async (kind: OrganisationKind, given: Parameters<typeof anOrganisation>[1] = {}) =>
  actorFor(await anOrganisation(kind, given));

export const theSystem = async () => systemIn((await theProgramme()).id);

/** A project, listed unless told otherwise. */
export async function aProject(given: Partial<Prisma.ProjectUncheckedCreateInput> = {}) {
  const programmeId = given.programmeId ?? (await theProgramme()).id;
  const organisationId = given.organisationId ?? (await anOrganisation("community", { programmeId })).id;
  const status = given.status ?? "listed";
  const wasListed = status === "listed" || status === "closed" || status === "withdrawn";
  const ended = status === "closed" || status === "withdrawn";
  return db.project.create({
    data: {
      title: "A Bed of Their Own",
      slug: `a-bed-of-their-own-${next()}`,
      summary: "Beds, mattresses and bedding for children who share one.",
      childFocused: true,
      listedAt: wasListed ? new Date() : null,
      endedAt: ended ? new Date() : null,
      ...given,
      status,
      programmeId,
      organisationId,
    },
  });
}

/** A need, for 30 beds of a listed project unless told otherwise. */
export async function aNeed(given: Partial<Prisma.NeedUncheckedCreateInput> = {}) {
  const projectId = given.projectId ?? (await aProject()).id;
  return db.need.create({
    data: {
      position: next(),
      type: "goods",
      description: "Single beds with mattresses",
      quantity: 30,
      unit: "bed",
      ...given,
      projectId,
    },
    include: { project: true, lines: true },
  });
}

/** A cash need of £2,970, with 30 bedding sets for £2,070 and 6 weeks of storage for £900 that it would buy. */
export const aCashNeed = (given: Partial<Prisma.NeedUncheckedCreateInput> = {}) =>
  aNeed({
    type: "cash",
    description: "Bedding and storage",
    quantity: 297_000,
    unit: "GBP",
    lines: {
      create: [
        { position: 1, description: "Bedding sets", quantity: 30, amountPence: 207_000, inKindWelcome: true },
        { position: 2, description: "Weeks of storage", quantity: 6, amountPence: 90_000, inKindWelcome: false },
      ],
    },
    ...given,
  });

/** A pledge of ten to a need, waiting for an answer unless told otherwise. */
export async function aPledge(given: Partial<Prisma.PledgeUncheckedCreateInput> = {}) {
  const needId = given.needId ?? (await aNeed()).id;
  const supplierId = given.supplierId ?? (await anOrganisation("supplier")).id;
  const decidedAt = (given.status ?? "offered") === "offered" ? null : new Date();
  return db.pledge.create({
    data: { quantity: 10, decidedAt, ...given, needId, supplierId },
    include: { need: { include: { project: true } } },
  });
}

/** A match of ten, just agreed unless told otherwise. */
export async function aMatch(given: Partial<Prisma.MatchUncheckedCreateInput> = {}) {
  const needId = given.needId ?? (await aNeed()).id;
  const supplierId = given.supplierId ?? (await anOrganisation("supplier")).id;
  const ended = given.status === "completed" || given.status === "cancelled" || given.status === "written_off";
  return db.match.create({
    data: { quantity: 10, endedAt: ended ? new Date() : null, ...given, needId, supplierId },
    include: { need: { include: { project: true } } },
  });
}

/** A delivery of ten, recorded and not yet confirmed unless told otherwise. */
export async function aDelivery(given: Partial<Prisma.DeliveryUncheckedCreateInput> = {}) {
  const matchId = given.matchId ?? (await aMatch()).id;
  const decided = (given.status ?? "recorded") !== "recorded";
  return db.delivery.create({
    data: {
      quantity: 10,
      deliveredOn: new Date("2026-03-03"),
      decidedAt: decided ? new Date() : null,
      confirmedQuantity: given.status === "confirmed" ? (given.quantity ?? 10) : null,
      ...given,
      matchId,
    },
  });
}

/** A photograph of a listed project, unless told otherwise. Its bytes are not in the store. */
export async function aFile(given: Partial<Prisma.FileUncheckedCreateInput> = {}) {
  const { id: projectId, organisationId } = given.projectId
    ? await db.project.findUniqueOrThrow({ where: { id: given.projectId } })
    : await aProject();
  const photograph = {
    ...{ type: "image/webp", width: 900, height: 600, alternativeText: "Six new beds in a row." },
    ...{ consent: "Nobody can be recognised. Sam Carter says so.", consentedAt: new Date() },
  };
  const kind = given.kind ?? "photograph";
  return db.file.create({
    data: {
      ...{ kind, organisationId, name: kind, bytes: 1_000, position: next() },
      ...(kind === "photograph" ? photograph : { type: "application/pdf" }),
      ...given,
      projectId,
    },
  });
}

/** An offer of 20 beds, open unless told otherwise. */
export async function anOffer(given: Partial<Prisma.OfferUncheckedCreateInput> = {}) {
  const programmeId = given.programmeId ?? (await theProgramme()).id;
  const supplierId = given.supplierId ?? (await anOrganisation("supplier", { programmeId })).id;
  return db.offer.create({
    data: {
      ...{ type: "goods", description: "Beds from a ward that closed", quantity: 20, unit: "bed" },
      endedAt: given.status === "withdrawn" ? new Date() : null,
      ...given,
      ...{ programmeId, supplierId },
    },
  });
}

/** An introduction for ten of an offer, asked for and not answered unless told otherwise. */
export async function anIntroduction(given: Partial<Prisma.IntroductionUncheckedCreateInput> = {}) {
  const need = await db.need.findUniqueOrThrow({
    where: { id: given.needId ?? (await aNeed()).id },
    include: { project: true },
  });
  const offer = given.offerId
    ? await db.offer.findUniqueOrThrow({ where: { id: given.offerId } })
    : await anOffer({ programmeId: need.project.programmeId });
  const answeredAt = (given.status ?? "asked") === "asked" ? null : new Date();
  const introduction = await db.introduction.create({
    data: { quantity: 10, answeredAt, ...given, needId: need.id, offerId: offer.id, supplierId: offer.supplierId },
  });
  return { ...introduction, need, offer };
}

/** Who runs a project, and who runs nothing of it: the two that most rules tell apart. */
export async function runnerOf(project: { organisationId: string }) {
  return actorFor(await db.organisation.findUniqueOrThrow({ where: { id: project.organisationId } }));
}

export const aSubmission = () => randomUUID();

/** The names of what was recorded, in order. */
export const activities = async () => (await db.activity.findMany({ orderBy: { seq: "asc" } })).map(({ name }) => name);

/** What came of several tries at once: how many went through, and the refusals' kinds. */
export async function atOnce(tries: Promise<unknown>[]) {
  const results = await Promise.allSettled(tries);
  const refusals = results.flatMap((each) =>
    each.status === "rejected" ? [(each.reason as { kind?: string; message: string }).kind ?? String(each.reason)] : [],
  );
  return { done: results.length - refusals.length, refusals };
}
