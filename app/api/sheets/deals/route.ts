import { currentActor } from "@/lib/auth/session";
import { writeDealTemplate } from "@/lib/deals/write-deal-template";
import { page } from "@/lib/http/page";

export const dynamic = "force-dynamic";

/** A file of deals to fill in, as Excel or CSV. */
export async function GET(request: Request) {
  const actor = await currentActor();
  const format = new URL(request.url).searchParams.get("format") === "csv" ? "csv" : "xlsx";
  const { file, type, bytes } = await page(() => Promise.resolve(writeDealTemplate(actor, format)));
  return new Response(bytes, {
    headers: {
      "Content-Type": type,
      "Content-Disposition": `attachment; filename="${file}"`,
      "Cache-Control": "private, no-store",
    },
  });
}
