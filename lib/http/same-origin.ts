import { isOurOrigin } from "./front-door/check-origin";

/** Runs a route handler that writes, for a request from our own pages only. The front door asks too; this holds without it. */
export async function sameOrigin(request: Request, run: () => Promise<Response>): Promise<Response> {
  if (isOurOrigin(request.method, Object.fromEntries(request.headers))) return run();
  return Response.json({ error: "Send this from our own pages." }, { status: 403 });
}
