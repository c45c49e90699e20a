import { randomUUID } from "node:crypto";
import { mkdir, open, readdir, readFile, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { FileStore } from "./file-store";

const keyForm = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\.[a-z]{1,10}$/;

/** Keeps files under `files` in the data directory, each written whole or not at all. */
export function diskStore(dataDirectory: string): FileStore {
  const pathOf = (key: string) => {
    if (!keyForm.test(key)) throw new Error("A file's key is made of its id and its size");
    // The end of an id is random, so that no folder fills up.
    const id = key.slice(0, key.indexOf("."));
    return join(dataDirectory, "files", id.slice(-2), key);
  };
  return {
    async put(key, bytes) {
      const path = pathOf(key);
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      const beside = `${path}.${randomUUID()}`;
      try {
        await writeThrough(beside, bytes);
        await rename(beside, path);
      } finally {
        await rm(beside, { force: true });
      }
    },
    async get(key) {
      try {
        return await readFile(pathOf(key));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
        throw error;
      }
    },
    async remove(key) {
      const path = pathOf(key);
      const kept = await readdir(dirname(path)).catch(() => []);
      // A server that was killed while it wrote leaves what it had written beside the place.
      const begun = kept.filter((name) => name.startsWith(`${key}.`)).map((name) => join(dirname(path), name));
      for (const each of [path, ...begun]) await rm(each, { force: true });
    },
  };
}

async function writeThrough(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, "wx", 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}
