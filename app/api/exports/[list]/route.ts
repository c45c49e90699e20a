import { currentActor } from "@/lib/auth/session";
import { exportList } from "@/lib/exports/export-list";
import { page } from "@/lib/http/page";

type Props = { params: Promise<{ list: string }> };

export const dynamic = "force-dynamic";

/** A list as a file to take away, with the filters of its page. */
export async function GET(request: Request, { params }: Props) {
  const [actor, { list }] = await Promise.all([currentActor(), params]);
  const asked = new URL(request.url).searchParams;
  const query = Object.fromEntries([...asked].map(([name, value]) => [name, severalOr(value, asked.getAll(name))]));
  const { file, type, bytes } = await page(() => exportList(actor, list, query));
  return new Response(bytes, {
    headers: {
      "Content-Type": type,
      "Content-Disposition": `attachment; filename="${file}"`,
      "Cache-Control": "private, no-store",
    },
  });
}

const severalOr = (one: string, all: string[]) => (all.length > 1 ? all : one);
