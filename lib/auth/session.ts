import { getServerSession } from "next-auth";
import { cache } from "react";
import type { Actor } from "./actor";
import { authOptions } from "./next-auth";
import { actorOf, type Person } from "./person";

/** Who has signed in in this browser, and what they act for; null for a visitor. Asked once per request. */
export const currentPerson = cache(
  async (): Promise<Person | null> => (await getServerSession(authOptions(null)))?.person ?? null,
);

/** Who is asking, once per request. */
export const currentActor = cache(async (): Promise<Actor> => actorOf(await currentPerson()));
