import { currentActor } from "@/lib/auth/session";
import { page } from "@/lib/http/page";
import { exportLedger } from "@/lib/ledger/export-ledger";

export const dynamic = "force-dynamic";

/** The ledger that somebody may see, as a CSV file. */
export async function GET(request: Request) {
  const actor = await currentActor();
  const asAt = new URL(request.url).searchParams.get("as-at") ?? "";
  const { name, text } = await page(() => exportLedger(actor, { "as-at": asAt }));
  return new Response(text, {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="${name}"`,
      "Cache-Control": "private, no-store",
    },
  });
}
