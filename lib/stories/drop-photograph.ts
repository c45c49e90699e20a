import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db";
import { enqueue } from "@/lib/jobs/queue";

/** A story’s photograph is shown no more from here on; its bytes are deleted as soon as this is committed. */
export async function dropPhotograph(tx: Tx, fileId: string): Promise<void> {
  const { count } = await tx.file.updateMany({ where: { id: fileId, removedAt: null }, data: { removedAt: now() } });
  if (count > 0) await enqueue(tx, "delete-file", { fileId });
}
