import { headers } from "next/headers";

/** What was refused in a request, kept under the request's own headers: an object that goes with it. */
const refusals = new WeakMap<object, string>();

/**
 * Notes why a form was refused, for the page that is drawn in answer to the same request. That is so only without
 * JavaScript; there the form itself may be gone meanwhile, and with it the place that would have said so.
 */
export async function noteRefusal(message: string): Promise<void> {
  refusals.set(await headers(), message);
}

/** Why the form that led to this page was refused, or undefined. */
export async function refusedJustNow(): Promise<string | undefined> {
  return refusals.get(await headers());
}
