/** Whether the process is up, for what restarts it. */
export const GET = () => Response.json({ ok: true });
export const dynamic = "force-dynamic";
