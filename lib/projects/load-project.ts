import type { Actor } from "@/lib/auth/actor";
import { can } from "@/lib/auth/policy";
import { db } from "@/lib/db";
import type { MatchStatus } from "@/lib/generated/prisma/enums";
import { filesOf } from "@/lib/files/list-files";
import { describePlaces, mostDeprived, placeInPublic } from "@/lib/places/describe-places";
import { Refusal } from "@/lib/refusal";
import { conditionColumns } from "@/lib/needs/conditions";
import { keptOfLine, linesOffered } from "@/lib/needs/lines-offered";
import { isSlug } from "./slug";
import { projectsVisibleTo } from "./visible";

const isLive = ({ status }: { status: MatchStatus }) => status !== "cancelled" && status !== "written_off";

/**
 * All that a project's own page shows: its story, its needs and what is promised towards each, who runs it and who has
 * helped. By its address within the actor's programme; refuses `notFound`.
 */
export async function loadProject(actor: Actor, slug: string) {
  const seen = isSlug(slug)
    ? await db.$queryRaw<
        { id: string }[]
      >`SELECT p.id FROM "Project" p WHERE p.slug = ${slug} AND ${projectsVisibleTo(actor)}`
    : [];
  if (!seen[0]) throw new Refusal("notFound", "Project not found");
  const { id } = seen[0];
  const [project, files, places] = await Promise.all([findProject(id), filesOf(db, id), describePlaces(id)]);
  const { needs, drivers, organisation, relistings, relistedFrom, ...told } = project;
  const helpers = helpersOf(needs);
  const [relisting] = relistings;
  return {
    ...told,
    ...files,
    organisation: { name: organisation.name, slug: organisation.slug, about: organisation.about },
    places: places.map(placeInPublic),
    mostDeprived: mostDeprived(places),
    drivers: drivers.map(({ driver }) => driver),
    needs: needs.map(({ matches, ...need }) => ({
      ...need,
      left: need.quantity - need.matchedQuantity,
      lines: linesOffered(need, matches),
      helpers: matches.filter(isLive).length,
    })),
    helpers,
    backed: helpers.length > 0,
    relistedAs: relisting?.slug ?? null,
    /** Waiting is counted from here: a project that was listed before goes on waiting. */
    firstListedAt: relistedFrom?.listedAt ?? told.listedAt,
    ours: actor.organisationId === told.organisationId,
    mayPledge:
      told.status === "listed" &&
      can(actor, "pledge.make", { supplier: { id: actor.organisationId ?? "" }, programmeId: told.programmeId }),
  };
}

export type ProjectShown = Awaited<ReturnType<typeof loadProject>>;

function findProject(id: string) {
  return db.project.findUniqueOrThrow({
    where: { id },
    select: {
      ...{
        id: true,
        slug: true,
        status: true,
        title: true,
        summary: true,
        story: true,
        organisationId: true,
        programmeId: true,
      },
      ...{ childFocused: true, childrenExpected: true, ageFrom: true, ageTo: true },
      ...{ shapedLevel: true, shapedWho: true, shapedByChildren: true },
      ...{ listedAt: true, endedAt: true, endedReason: true },
      organisation: { select: { name: true, slug: true, about: true } },
      programme: { select: { slug: true } },
      drivers: { select: { driver: { select: { code: true, name: true } } }, orderBy: { driver: { position: "asc" } } },
      heard: { select: { id: true, said: true, did: true }, orderBy: { position: "asc" } },
      relistedFrom: { select: { listedAt: true } },
      relistings: { where: { status: "listed" }, select: { slug: true }, orderBy: { id: "desc" }, take: 1 },
      needs: {
        select: {
          ...{ id: true, type: true, description: true, quantity: true, unit: true, matchedQuantity: true },
          ...{ essential: true, neededBy: true, ...conditionColumns },
          lines: {
            select: { id: true, description: true, quantity: true, amountPence: true, inKindWelcome: true },
            orderBy: { position: "asc" },
          },
          matches: {
            select: { ...keptOfLine, status: true, supplier: { select: { name: true, slug: true } } },
            orderBy: { agreedAt: "asc" },
          },
        },
        orderBy: { position: "asc" },
      },
    },
  });
}

type Helper = { name: string; slug: string };

/** Each supplier with a live match, once, the first to agree first within each need. */
function helpersOf(needs: { matches: { status: MatchStatus; supplier: Helper }[] }[]): Helper[] {
  const helpers = needs.flatMap(({ matches }) => matches.filter(isLive).map(({ supplier }) => supplier));
  return [...new Map(helpers.map((helper) => [helper.slug, helper])).values()];
}
