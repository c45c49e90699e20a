import type { Actor } from "@/lib/auth/actor";
import { listQueue } from "./list-queue";

const shownFirst = 5;

/** The procurement team's whole work queue: how many wait in each part, and those that have waited longest. Refuses `notAllowed`. */
export function loadQueue(actor: Actor) {
  const first = { length: shownFirst };
  return Promise.all([
    listQueue(actor, "organisations", first),
    listQueue(actor, "claims", first),
    listQueue(actor, "credits", first),
    listQueue(actor, "projects", first),
    listQueue(actor, "disputes", first),
    listQueue(actor, "overdue", first),
    listQueue(actor, "introductions", first),
    listQueue(actor, "pledges", first),
    listQueue(actor, "deals", first),
    listQueue(actor, "deliveries", first),
    listQueue(actor, "waiting", first),
  ]);
}
