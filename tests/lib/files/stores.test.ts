import { randomUUID } from "node:crypto";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { diskStore } from "@/lib/files/disk-store";
import { s3Store } from "@/lib/files/s3-store";
import type { FileStore } from "@/lib/files/file-store";

async function onDisk() {
  const folder = await mkdtemp(join(tmpdir(), "maypole-files-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  return { folder, store: diskStore(folder) };
}

/** A store that speaks just enough of S3. */
async function inABucket() {
  const kept = new Map<string, { body: Buffer; headers: IncomingHttpHeaders }>();
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = (request.url ?? "").split("?", 1)[0] ?? "";
    asked.push(`${request.method} ${path}`);
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const found = kept.get(path);
      if (request.method === "PUT") kept.set(path, { body: Buffer.concat(chunks), headers: request.headers });
      if (request.method === "DELETE") kept.delete(path);
      if (request.method === "GET" && !found) {
        response.writeHead(404, { "Content-Type": "application/xml" });
        response.end('<?xml version="1.0"?><Error><Code>NoSuchKey</Code><Message>None</Message></Error>');
        return;
      }
      response.writeHead(request.method === "DELETE" ? 204 : 200);
      response.end(request.method === "GET" ? found?.body : undefined);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  const { port } = server.address() as AddressInfo;
  const keys = { keyId: "key", secret: "not to be told" };
  const store = s3Store({ bucket: "pictures", region: "eu-west-2", endpoint: `http://127.0.0.1:${port}`, keys });
  return { store, kept, asked };
}

async function keepsAndForgets(store: FileStore) {
  const key = `${randomUUID()}.small`;
  const bytes = Buffer.from([0, 1, 2, 250, 255]);
  expect(await store.get(key)).toBeNull();
  await store.put(key, bytes, "image/webp");
  expect(await store.get(key)).toEqual(bytes);
  await store.put(key, Buffer.from("again"), "image/webp");
  expect((await store.get(key))?.toString()).toBe("again");
  await store.remove(key);
  await store.remove(key);
  expect(await store.get(key)).toBeNull();
}

test("a disk keeps what it is given, and forgets it", async () => {
  const { folder, store } = await onDisk();
  await keepsAndForgets(store);
  const left = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((each) => each.isFile());
  expect(left).toEqual([]);
});

test("a disk also forgets what a killed server had only begun to write", async () => {
  const { folder, store } = await onDisk();
  const [key, another] = [`${randomUUID()}.small`, `${randomUUID()}.small`];
  for (const each of [key, another]) await store.put(each, Buffer.from("whole"), "image/webp");
  await writeFile(join(folder, "files", key.slice(34, 36), `${key}.${randomUUID()}`), "half");
  await store.remove(key);
  const left = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((each) => each.isFile());
  expect(left.map(({ name }) => name)).toEqual([another]);
});

test("a bucket keeps what it is given, and forgets it", async () => {
  const { store } = await inABucket();
  await keepsAndForgets(store);
});

test("a bucket gets what it needs to know: who asks, what kind of thing it is, and where", async () => {
  const { store, kept, asked } = await inABucket();
  await store.put("0190aaaa-0000-4000-8000-000000000000.small", Buffer.from("x"), "image/webp");
  expect(asked).toEqual(["PUT /pictures/files/0190aaaa-0000-4000-8000-000000000000.small"]);
  const { headers } = [...kept.values()][0]!;
  expect(headers["content-type"]).toBe("image/webp");
  expect(headers.authorization).toMatch(/^AWS4-HMAC-SHA256 Credential=key\//);
  expect(JSON.stringify(headers)).not.toContain("not to be told");
});

test("a key that no id makes leads nowhere on the disk", async () => {
  const { store } = await onDisk();
  for (const key of ["../secret", "a/b.small", `${randomUUID()}.small/../../x`, ""])
    await expect(async () => store.get(key)).rejects.toThrow("A file's key");
});

test("eight at once leave one whole file and nothing beside it", async () => {
  const { folder, store } = await onDisk();
  const key = `${randomUUID()}.large`;
  await Promise.all(Array.from({ length: 8 }, (_, one) => store.put(key, Buffer.alloc(100_000, one), "image/webp")));
  const bytes = await store.get(key);
  expect(bytes?.equals(Buffer.alloc(100_000, bytes[0]))).toBe(true);
  expect(
    (await readdir(folder, { recursive: true, withFileTypes: true })).filter((each) => each.isFile()),
  ).toHaveLength(1);
});
