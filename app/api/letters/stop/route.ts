import { httpStatus, Refusal } from "@/lib/refusal";
import { routes } from "@/lib/routes";
import { stopLetters } from "@/lib/telling/stop-letters";

export const dynamic = "force-dynamic";

const tokenOf = (request: Request) => new URL(request.url).searchParams.get("token") ?? "";

/** What a mail program sends when somebody presses its own button to stop such letters (RFC 8058). */
export async function POST(request: Request) {
  try {
    await stopLetters({ token: tokenOf(request) });
    return new Response(null, { status: 204 });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return Response.json({ error: error.message }, { status: httpStatus[error.kind] });
  }
}

/** Somebody who opens the address is asked first: following a link stops nothing. */
export function GET(request: Request) {
  return new Response(null, { status: 303, headers: { Location: routes.stopLetters(tokenOf(request)) } });
}
