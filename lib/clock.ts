import { AsyncLocalStorage } from "node:async_hooks";

const pretended = new AsyncLocalStorage<Date>();

/** What the time is. Use cases ask here, and nowhere else, when something happened. */
export function now(): Date {
  return new Date(pretended.getStore() ?? Date.now());
}

/** Does the work as though it were another instant: for the demonstration, whose stories have a past, and for tests. */
export function at<Result>(instant: Date, work: () => Promise<Result>): Promise<Result> {
  return pretended.run(instant, work);
}
