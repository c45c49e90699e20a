import type { Tx } from "@/lib/db";

/** Whether a project is listed, and if so it stays listed until the transaction ends: nobody closes it meanwhile. */
export async function holdListed(tx: Tx, projectId: string): Promise<boolean> {
  const rows = await tx.$queryRaw<{ listed: boolean }[]>`
    SELECT status = 'listed' AS listed FROM "Project" WHERE id = ${projectId}::uuid FOR SHARE`;
  return rows[0]?.listed ?? false;
}
