import { findNotReady } from "@/lib/installation/find-not-ready";

export const dynamic = "force-dynamic";

/** Whether this process can do its work, for what sends people to it: 503 names the parts that are not ready. */
export async function GET() {
  const notReady = await findNotReady();
  return Response.json({ ok: notReady.length === 0, notReady }, { status: notReady.length === 0 ? 200 : 503 });
}
