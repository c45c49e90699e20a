import { drawBadge } from "@/lib/badges/draw-badge";
import { loadBadge } from "@/lib/badges/load-badge";
import { atPublic } from "@/lib/http/at-public";
import { page } from "@/lib/http/page";

type Props = { params: Promise<{ programme: string; id: string }> };

export const dynamic = "force-dynamic";

/** The badge as a picture. It is made for other people's pages, so it may be shown there, and is asked for again after a few minutes. */
export async function GET(_: Request, { params }: Props) {
  const { programme, id } = await params;
  const { actor } = await atPublic(programme);
  const badge = await page(() => loadBadge(actor, id));
  return new Response(drawBadge(badge), {
    headers: { "Content-Type": "image/svg+xml; charset=utf-8", "Cache-Control": "public, max-age=300" },
  });
}
