import { z } from "zod";
import { ask } from "@/lib/db";
import { organisationKinds } from "@/lib/organisations/organisation-kinds";
import { type Actor, visitorTo } from "./actor";

const programme = z.object({ id: z.uuid(), name: z.string(), slug: z.string() });
const membership = z.object({
  id: z.uuid(),
  organisation: z.object({ id: z.uuid(), name: z.string(), kind: z.enum(organisationKinds) }),
  programmes: z.array(
    programme.extend({
      status: z.enum(["submitted", "approved", "returned"]),
      /** The groups that the organisation answers for there. */
      vouchesFor: z.array(z.uuid()),
    }),
  ),
});
const signedIn = z.object({
  sessionId: z.uuid(),
  expires: z.date(),
  userId: z.uuid(),
  email: z.string(),
  name: z.string().nullable(),
  membershipId: z.uuid().nullable(),
  programmeId: z.uuid().nullable(),
  memberships: z.array(membership),
  firstProgramme: programme.nullable(),
});
type SignedIn = z.infer<typeof signedIn>;
export type Membership = z.infer<typeof membership>;

/** Somebody who has signed in, the organisations they belong to, and the one that they act for in this browser. */
export type Person = {
  userId: string;
  sessionId: string;
  expires: Date;
  email: string;
  /** What to call them: their name, or until they have given it their e-mail address. */
  name: string;
  named: boolean;
  memberships: Membership[];
  membershipId: string | null;
  organisation: Membership["organisation"] | null;
  programme: { id: string; name: string; slug: string } | null;
  /** The procurement team has approved the organisation in this programme. */
  approved: boolean;
  /** The groups that the organisation answers for in this programme, by their ids. */
  vouchesFor: readonly string[];
};

/** Who holds this session, in one question to the database; null when nobody does. */
export async function loadPerson(sessionToken: string): Promise<Person | null> {
  if (!/^[\w-]+$/.test(sessionToken)) return null;
  const rows = await ask`
    SELECT s.id AS "sessionId", s.expires, s."membershipId", s."programmeId", u.id AS "userId", u.email, u.name,
      coalesce((
        SELECT json_agg(json_build_object(
          'id', m.id,
          'organisation', json_build_object('id', o.id, 'name', o.name, 'kind', o.kind),
          'programmes', coalesce((
            SELECT json_agg(json_build_object('id', p.id, 'name', p.name, 'slug', p.slug, 'status', pa.status,
              'vouchesFor', coalesce((SELECT json_agg(v."organisationId" ORDER BY v.id) FROM "Vouching" v
                WHERE v."brokerId" = o.id AND v."programmeId" = p.id AND v."endedAt" IS NULL), '[]'))
              ORDER BY pa.status <> 'approved', pa."submittedAt", p.id)
            FROM "Participation" pa JOIN "Programme" p ON p.id = pa."programmeId" WHERE pa."organisationId" = o.id), '[]'))
          ORDER BY m."createdAt", m.id)
        FROM "Membership" m JOIN "Organisation" o ON o.id = m."organisationId" WHERE m."userId" = u.id), '[]') AS memberships,
      (SELECT json_build_object('id', p.id, 'name', p.name, 'slug', p.slug) FROM "Programme" p
        ORDER BY (p.id IS NOT DISTINCT FROM s."programmeId") DESC, p."createdAt", p.id LIMIT 1) AS "firstProgramme"
    FROM "Session" s JOIN "User" u ON u.id = s."userId"
    WHERE s."sessionToken" = ${sessionToken}`;
  return rows[0] === undefined ? null : personFrom(signedIn.parse(rows[0]));
}

function personFrom(row: SignedIn): Person {
  const { sessionId, expires, userId, email, memberships } = row;
  const membership = memberships.find(({ id }) => id === row.membershipId) ?? memberships[0];
  const programmes = membership?.programmes ?? [];
  const chosen = programmes.find(({ id }) => id === row.programmeId) ?? programmes[0];
  return {
    ...{ userId, sessionId, expires, email, memberships },
    name: row.name ?? email,
    named: row.name !== null,
    membershipId: membership?.id ?? null,
    organisation: membership?.organisation ?? null,
    programme: chosen ?? (membership ? null : row.firstProgramme),
    approved: chosen?.status === "approved",
    vouchesFor: chosen?.vouchesFor ?? [],
  };
}

/** Who is asking, as the use cases know them. A procurement team acts as one only where it has been let in. */
export function actorOf(person: Person | null): Actor {
  if (!person) return visitorTo(null);
  const { userId, organisation, programme, approved, vouchesFor } = person;
  if (!organisation || (organisation.kind === "procurement" && !approved))
    return { ...visitorTo(programme?.id ?? null), userId };
  return {
    userId,
    organisationId: organisation.id,
    programmeId: programme?.id ?? null,
    role: organisation.kind,
    approved,
    vouchesFor: organisation.kind === "broker" && approved ? vouchesFor : [],
  };
}

/** The same person acting for another organisation that they belong to, as a link in a letter may ask; else as they are. */
export function actorIn(person: Person, organisationId: string): Actor {
  const membership = person.memberships.find(({ organisation }) => organisation.id === organisationId);
  const programme = membership?.programmes[0];
  if (!membership || !programme || organisationId === person.organisation?.id) return actorOf(person);
  const approved = programme.status === "approved";
  const { vouchesFor } = programme;
  return actorOf({ ...person, organisation: membership.organisation, programme, approved, vouchesFor });
}
