import { currentActor } from "@/lib/auth/session";
import { page } from "@/lib/http/page";
import { makeReport } from "@/lib/reports/make-report";

type Props = { params: Promise<{ report: string }> };

export const dynamic = "force-dynamic";

/** A report as a PDF, opened in the browser. */
export async function GET(request: Request, { params }: Props) {
  const [actor, { report }] = await Promise.all([currentActor(), params]);
  const asked = Object.fromEntries(new URL(request.url).searchParams);
  const { file, bytes } = await page(() => makeReport(actor, report, asked));
  return new Response(new Uint8Array(bytes), {
    headers: {
      "Content-Type": "application/pdf",
      "Content-Disposition": `inline; filename="${file}"`,
      "Cache-Control": "private, no-store",
    },
  });
}
