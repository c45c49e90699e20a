import { log, withoutSecrets } from "./log";

/** Logs something thrown that was no refusal, with the id of the request that it spoiled. */
export function logBug(
  error: unknown,
  request: { path: string; method: string; headers: Record<string, string | string[] | undefined> },
  route: string,
): void {
  const path = withoutSecrets(request.path.split("?", 1)[0] ?? "");
  log.error({ id: request.headers["x-request-id"], method: request.method, path, route, err: error }, "a bug");
}
