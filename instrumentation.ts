import type { Instrumentation } from "next";

/** Logs a bug with the id of its request; people only ever see a reference. */
export const onRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  const { logBug } = await import("@/lib/http/log-bug");
  logBug(error, request, context.routePath);
};
