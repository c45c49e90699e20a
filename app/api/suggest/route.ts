import { atPublic } from "@/lib/http/at-public";
import { suggest } from "@/lib/search/suggest";

export const dynamic = "force-dynamic";

/** What somebody who types in the search of a programme may mean, as `{ "suggestions": [{ "kind", "text", "slug"? }] }`. */
export async function GET(request: Request) {
  const asked = new URL(request.url).searchParams;
  const { actor } = await atPublic(asked.get("programme") ?? "");
  const suggestions = await suggest(actor, asked.get("typed") ?? "");
  return Response.json({ suggestions }, { headers: { "Cache-Control": "no-store" } });
}
