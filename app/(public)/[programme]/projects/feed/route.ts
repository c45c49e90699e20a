import { notFound } from "next/navigation";
import { env } from "@/lib/env";
import { atPublic } from "@/lib/http/at-public";
import { readSearch } from "@/lib/search/read-search";
import { feedOfSearch } from "@/lib/sharing/feed-of-search";

type Props = { params: Promise<{ programme: string }> };

export const dynamic = "force-dynamic";

/** What a search of the public list finds, as an Atom feed; it is asked for with the same words as the list. */
export async function GET(request: Request, { params }: Props) {
  const { actor, area } = await atPublic((await params).programme);
  if (!area.programme) notFound();
  const asked = [...new URL(request.url).searchParams.keys()];
  const query = Object.fromEntries(asked.map((name) => [name, new URL(request.url).searchParams.getAll(name)]));
  const feed = await feedOfSearch(actor, area.programme, readSearch(query), env.address);
  return new Response(feed, { headers: { "Content-Type": "application/atom+xml; charset=utf-8" } });
}
