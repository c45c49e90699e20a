import { httpStatus, Refusal } from "@/lib/refusal";

/** Runs a use case for a route handler and turns a refusal into its status code. */
export async function respond(run: () => Promise<unknown>): Promise<Response> {
  try {
    return Response.json(await run());
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return Response.json({ error: error.message, fields: error.fields }, { status: httpStatus[error.kind] });
  }
}
