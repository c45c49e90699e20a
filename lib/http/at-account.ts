import { redirect } from "next/navigation";
import type { Person } from "@/lib/auth/person";
import { currentPerson } from "@/lib/auth/session";
import { routes } from "@/lib/routes";
import { atPublic, type PublicArea } from "./at-public";

/** Who is looking at a page about themselves; somebody who is not signed in is sent to do so, and comes back to `path`. */
export async function atAccount(path: string): Promise<{ person: Person; area: PublicArea }> {
  const [person, { area }] = await Promise.all([currentPerson(), atPublic()]);
  if (!person) redirect(routes.signInTo(path));
  return { person, area: { ...area, programme: area.programme ?? shownAs(person) } };
}

/** Who is signed in, for an action; somebody whose session has just ended is sent to sign in. */
export async function signedIn(): Promise<Person> {
  return (await currentPerson()) ?? redirect(routes.signIn);
}

function shownAs({ programme }: Person) {
  return programme && { ...programme, area: "" };
}
