import { db } from "@/lib/db";
import { storeKeys } from "@/lib/files/sizes";
import { fileStore } from "@/lib/files/store";
import type { Jobs } from "./queue";

/** Deletes the bytes of a file that was removed. Run again it finds nothing to delete. */
export async function deleteFile({ fileId }: Jobs["delete-file"]): Promise<void> {
  const file = await db.file.findUnique({ where: { id: fileId }, select: { kind: true, removedAt: true } });
  if (!file?.removedAt) return;
  const store = await fileStore();
  for (const key of storeKeys(fileId, file.kind)) await store.remove(key);
}
