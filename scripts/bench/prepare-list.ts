import { actorOf, loadPerson } from "@/lib/auth/person";
import { openSession } from "@/lib/auth/open-session";
import { visitorTo } from "@/lib/auth/actor";
import { sessionCookie } from "@/lib/auth/session-cookie";
import { closeDatabase, db, transaction } from "@/lib/db";
import { listFilters } from "@/lib/projects/list-filters";
import { listProjects } from "@/lib/projects/list-projects";
import { readSearch } from "@/lib/projects/project-search";
import { recordQuestions, type Question } from "./record-questions";

/** The list page's address, a supplier's cookie, and what the page asks the database for either reader. */
export type PreparedList = { path: string; cookie: string; questions: Record<"/visitor" | "/supplier", Question[]> };

const programme = await db.programme.findFirstOrThrow();
const supplier = await db.organisation.findFirstOrThrow({ where: { kind: "supplier" } });
const session = await transaction(async (tx) => {
  const email = `bench-${Date.now()}@example.org`;
  const opened = await openSession(tx, email, null);
  const user = await tx.user.findUniqueOrThrow({ where: { email } });
  await tx.membership.create({ data: { userId: user.id, organisationId: supplier.id } });
  return opened;
});
const search = readSearch({});
const visitor = await recordQuestions(() =>
  Promise.all([listProjects(visitorTo(programme.id), search), listFilters(visitorTo(programme.id))]),
);
const signedIn = await recordQuestions(async () => {
  const actor = { ...actorOf(await loadPerson(session.token)), programmeId: programme.id };
  await Promise.all([listProjects(actor, search), listFilters(actor)]);
});
const prepared: PreparedList = {
  path: `/${programme.slug}/projects`,
  cookie: `${sessionCookie.name}=${session.token}`,
  questions: { "/visitor": visitor, "/supplier": signedIn },
};
process.send?.(prepared);
await closeDatabase();
process.disconnect();
