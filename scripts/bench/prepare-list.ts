import { actorOf, loadPerson } from "@/lib/auth/person";
import { openSession } from "@/lib/auth/open-session";
import { type Actor, visitorTo } from "@/lib/auth/actor";
import { sessionCookie } from "@/lib/auth/session-cookie";
import { closeDatabase, db, transaction } from "@/lib/db";
import { nameChoices } from "@/lib/search/name-choices";
import { readSearch } from "@/lib/search/read-search";
import { searchProjects } from "@/lib/search/search-projects";
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
const list = async (actor: Actor) => nameChoices(actor, search, (await searchProjects(actor, search)).counts);
// The first search of a process reads everything, which no later one does.
await list(visitorTo(programme.id));
const visitor = await recordQuestions(() => list(visitorTo(programme.id)));
const signedIn = await recordQuestions(async () => {
  const actor = { ...actorOf(await loadPerson(session.token)), programmeId: programme.id };
  await list(actor);
});
const prepared: PreparedList = {
  path: `/${programme.slug}/projects`,
  cookie: `${sessionCookie.name}=${session.token}`,
  questions: { "/visitor": visitor, "/supplier": signedIn },
};
process.send?.(prepared);
await closeDatabase();
process.disconnect();
