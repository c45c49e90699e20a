import { db } from "@/lib/db";
import { storeKeys } from "@/lib/files/sizes";
import { fileStore } from "@/lib/files/store";
import type { Jobs } from "./queue";

/** Deletes the bytes of a file that was removed, or that was never noted as its upload was cut off. Run again it finds nothing to delete. */
export async function deleteFile({ fileId }: Jobs["delete-file"]): Promise<void> {
  const file = await db.file.findUnique({ where: { id: fileId }, select: { removedAt: true } });
  if (file && !file.removedAt) return;
  const store = await fileStore();
  const keys = [...storeKeys(fileId, "photograph"), ...storeKeys(fileId, "document")];
  for (const key of keys) await store.remove(key);
}
