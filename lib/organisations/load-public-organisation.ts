import type { Actor } from "@/lib/auth/actor";
import { ask } from "@/lib/db";
import { type ConfirmedTotal, totalConfirmed } from "@/lib/deliveries/total-confirmed";
import type { LegalForm, OrganisationKind } from "@/lib/generated/prisma/enums";
import { Prisma } from "@/lib/generated/prisma/client";
import { loadProjectRows, type ProjectRow } from "@/lib/projects/load-project-rows";
import { isSlug } from "@/lib/projects/slug";
import { publicProjects } from "@/lib/projects/visible";
import { Refusal } from "@/lib/refusal";
import { listStories, type StoryTold } from "@/lib/stories/list-stories";
import { type Verification, verificationOf } from "./verification";

const shownAtMost = 24;
const storiesAtMost = 6;

export type Named = { name: string; slug: string };

/** An organisation's public page: what it does, whether its number is verified, its projects and what came of them. */
export type PublicOrganisation = {
  name: string;
  slug: string;
  kind: OrganisationKind;
  legalForm: LegalForm | null;
  about: string | null;
  verification: Verification;
  /** Its id where it has nobody of its own yet, so that somebody may say that it is theirs. */
  claimable: string | null;
  /** Brokers that answer for it. */
  vouchedForBy: Named[];
  /** Of a broker, the groups that it vouches for. */
  groups: Named[];
  /** What it runs, or a broker's groups run, or as a supplier what it has helped with something that was confirmed. Those listed come before those closed. */
  projects: ProjectRow[];
  projectCount: number;
  /** What it received, or as a supplier gave: only what was confirmed, in projects that anybody may see. */
  confirmed: ConfirmedTotal[];
  /** What came of it, as those who received it tell everybody. */
  stories: StoryTold[];
};

type Row = Pick<
  PublicOrganisation,
  "claimable" | "name" | "slug" | "kind" | "legalForm" | "about" | "vouchedForBy" | "groups"
> & {
  id: string;
} & Parameters<typeof verificationOf>[0];

/** All that an organisation's own page shows to anybody, by its address within the actor's programme. Refuses `notFound` unless it is approved there. */
export async function loadPublicOrganisation(actor: Actor, slug: string): Promise<PublicOrganisation> {
  const [row] = isSlug(slug)
    ? await ask<Row>`
        SELECT o.id, o.name, o.slug, o.kind, o."legalForm", o.about, o."charityNumber", o."companyNumber", o."verifiedAt", o."lapsedAt",
          CASE WHEN o.kind = 'community' AND NOT EXISTS (SELECT 1 FROM "Membership" me WHERE me."organisationId" = o.id) THEN o.id END AS claimable,
          ${vouchedWith({ own: Prisma.sql`v."organisationId"`, other: Prisma.sql`v."brokerId"` })} AS "vouchedForBy",
          ${vouchedWith({ own: Prisma.sql`v."brokerId"`, other: Prisma.sql`v."organisationId"` })} AS groups
        FROM "Organisation" o JOIN "Participation" pa ON pa."organisationId" = o.id
        WHERE o.slug = ${slug} AND pa."programmeId" = ${actor.programmeId}::uuid AND pa.status = 'approved' AND o.kind <> 'procurement'`
    : [];
  if (!row) throw new Refusal("notFound", "Organisation not found");
  const { id, charityNumber, companyNumber, verifiedAt, lapsedAt, ...shown } = row;
  const isSupplier = row.kind === "supplier";
  const runs = row.kind === "broker" ? ofItsGroups(id) : Prisma.sql`p."organisationId" = ${id}::uuid`;
  const side = isSupplier ? Prisma.sql`m."supplierId" = ${id}::uuid` : runs;
  const [ids, confirmed, stories] = await Promise.all([
    ask<{ id: string }>(isSupplier ? helpedBy(actor, id) : runBy(actor, runs)),
    totalConfirmed(Prisma.sql`${publicProjects(actor)} AND ${side}`),
    listStories(actor, isSupplier ? { supplierId: id } : { communityId: id }, storiesAtMost),
  ]);
  const listed = ids.slice(0, shownAtMost).map((project) => project.id);
  return {
    ...shown,
    verification: verificationOf({ charityNumber, companyNumber, verifiedAt, lapsedAt }, row.vouchedForBy.length > 0),
    projects: await loadProjectRows(actor, listed),
    projectCount: ids.length,
    ...{ confirmed, stories },
  };
}

const order = Prisma.sql`ORDER BY p.status, p."listedAt" DESC, p.id`;

const runBy = (actor: Actor, runs: Prisma.Sql) => Prisma.sql`
  SELECT p.id FROM "Project" p WHERE ${runs} AND ${publicProjects(actor)} ${order}`;

const ofItsGroups = (brokerId: string) => Prisma.sql`p."organisationId" IN (SELECT v."organisationId" FROM "Vouching" v
  WHERE v."brokerId" = ${brokerId}::uuid AND v."programmeId" = p."programmeId" AND v."endedAt" IS NULL)`;

/** Who is on the other side of the vouchings of `o`, as far as they have a page here, by name. */
const vouchedWith = ({ own, other }: { own: Prisma.Sql; other: Prisma.Sql }) => Prisma.sql`coalesce((
  SELECT json_agg(json_build_object('name', b.name, 'slug', b.slug) ORDER BY b.name, b.id) FROM "Vouching" v
    JOIN "Organisation" b ON b.id = ${other}
    JOIN "Participation" bp ON bp."organisationId" = b.id AND bp."programmeId" = v."programmeId" AND bp.status = 'approved'
  WHERE ${own} = o.id AND v."programmeId" = pa."programmeId" AND v."endedAt" IS NULL), '[]')`;

const helpedBy = (actor: Actor, id: string) => Prisma.sql`
  SELECT p.id FROM "Project" p WHERE ${publicProjects(actor)} AND p.id IN (
    SELECT n."projectId" FROM "Match" m JOIN "Need" n ON n.id = m."needId" JOIN "Delivery" d ON d."matchId" = m.id
    WHERE m."supplierId" = ${id}::uuid AND d.status = 'confirmed') ${order}`;
