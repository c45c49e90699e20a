import type { IncomingMessage, ServerResponse } from "node:http";
import { createHash } from "node:crypto";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, test, vi } from "vitest";
import { pool } from "@/lib/db";
import { systemIn } from "@/lib/auth/actor";
import { record } from "@/lib/activity/record";
import { transaction } from "@/lib/db";
import { aPage, aFrontDoor, untilCached } from "@/tests/support/front-door";
import { aProgramme } from "@/tests/support/factories";

/** Something happens in a programme. */
const something = (programmeId: string) =>
  transaction((tx) =>
    record(tx, systemIn(programmeId), "project.started", { subjectId: programmeId, programmeId, details: {} }),
  );

test("a public page is made once and then answered from the cache, compressed, with its scripts' hashes", async () => {
  const { slug } = await aProgramme();
  const door = await aFrontDoor();
  await untilCached(door, `/${slug}/projects`);
  const plain = await door.ask(`/${slug}/projects`);
  const zipped = await door.ask(`/${slug}/projects`, { headers: { "Accept-Encoding": "gzip, br;q=0" } });
  const br = await door.ask(`/${slug}/projects`, { headers: { "Accept-Encoding": "gzip, deflate, br" } });
  const head = await door.ask(`/${slug}/projects`, { method: "HEAD" });
  expect(door.seen).toEqual([]);
  expect(gunzipSync(zipped.body).toString()).toBe(plain.text);
  expect(brotliDecompressSync(br.body).toString()).toBe(plain.text);
  expect([head.status, head.text, head.headers["content-length"]]).toEqual([200, "", String(plain.body.length)]);
  expect(plain.text).not.toContain("nonce");
  const ours = createHash("sha256").update("let made = 1").digest("base64");
  expect(plain.headers["content-security-policy"]).toContain(`script-src 'self' 'sha256-${ours}';`);
  expect(plain.headers["cache-control"]).toMatch(/^public, max-age=0, s-maxage=\d+, must-revalidate$/);
  expect(plain.headers["vary"]).toContain("Cookie");
});

test("a browser that has the page is told so", async () => {
  const door = await aFrontDoor();
  await untilCached(door, "/");
  const { etag = "" } = (await door.ask("/", { headers: { "Accept-Encoding": "br" } })).headers;
  const again = await door.ask("/", { headers: { "Accept-Encoding": "br", "If-None-Match": `"other", W/${etag}` } });
  const other = await door.ask("/", { headers: { "If-None-Match": etag } });
  expect([again.status, again.text, again.headers.etag]).toEqual([304, "", etag]);
  expect(other.status).toBe(200);
});

test("a page is made in nobody's name, and somebody with a session never gets it", async () => {
  const door = await aFrontDoor();
  await untilCached(door, "/");
  await door.ask("/", { headers: { Cookie: "theme=dark; next-auth.session-token=abc" } });
  expect(door.seen).toHaveLength(1);
  await door.ask("/privacy", { headers: { Cookie: "theme=dark", "Accept-Language": "cy", Authorization: "" } });
  await door.ask("/accessibility", { headers: { Cookie: "theme=dark", "Accept-Language": "cy", "X-Odd": "1" } });
  const made = door.seen.find(({ url }) => url === "/accessibility");
  expect(Object.keys(made!.headers).toSorted()).toEqual([
    "accept",
    "content-security-policy",
    "host",
    "x-forwarded-for",
    "x-forwarded-host",
    "x-forwarded-proto",
  ]);
});

test("what Next's scripts ask for is never mixed with pages", async () => {
  const door = await aFrontDoor();
  await untilCached(door, "/");
  for (const headers of [{ RSC: "1" }, { "Next-Router-Prefetch": "1" }, { "Next-Action": "x" }])
    await door.ask("/", { headers: { ...headers } });
  await door.ask("/?_rsc=1a2b3");
  expect(door.seen).toHaveLength(4);
});

test("an activity ends the pages of its programme and of the home page, and no others", async () => {
  const [one, two] = [await aProgramme(), await aProgramme()];
  const door = await aFrontDoor();
  for (const path of ["/", `/${one.slug}`, `/${two.slug}`]) await untilCached(door, path);
  await something(one.id);
  await vi.waitFor(async () => {
    await door.ask(`/${one.slug}`);
    expect(door.seen.map(({ url }) => url)).toContain(`/${one.slug}`);
  });
  await door.ask(`/${two.slug}`);
  await door.ask("/");
  expect(door.seen.map(({ url }) => url).toSorted()).toEqual(["/", `/${one.slug}`]);
});

test("a page that was begun before an activity is not kept, and who asks after it waits for a newer one", async () => {
  const { id, slug } = await aProgramme();
  let text = "before";
  let slow = Promise.resolve();
  const door = await aFrontDoor(async (_request: IncomingMessage, response: ServerResponse) => {
    const said = text;
    await slow;
    response.setHeader("Content-Type", "text/html").end(said);
  });
  await untilCached(door, "/privacy");
  let finish: () => void = () => undefined;
  slow = new Promise((resolve) => (finish = resolve));
  const early = door.ask(`/${slug}`);
  await expect.poll(() => door.seen).toHaveLength(1);
  text = "after";
  await something(id);
  await vi.waitFor(() => {
    void door.ask(`/${slug}`);
    expect(door.seen).toHaveLength(2);
  });
  finish();
  expect((await early).text).toBe("before");
  expect((await door.ask(`/${slug}`)).text).toBe("after");
});

test("many who ask for the same page at once cause one", async () => {
  const door = await aFrontDoor(async (request, response) => {
    await new Promise((resolve) => setTimeout(resolve, 50));
    aPage(request, response);
  });
  await untilCached(door, "/");
  await Promise.all(Array.from({ length: 20 }, () => door.ask("/privacy")));
  expect(door.seen).toHaveLength(1);
});

test("while changes are not heard every page is fresh, and afterwards the cache begins again", async () => {
  const door = await aFrontDoor();
  await untilCached(door, "/");
  const { rowCount } = await pool.query(
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'maypole front door' AND datname = current_database()",
  );
  expect(rowCount).toBe(1);
  await vi.waitFor(async () => {
    await door.ask("/");
    expect(door.lines.at(-1)!["cache"]).not.toBe("hit");
  });
  await untilCached(door, "/");
});

test("errors, cookies and pages that are not there are not kept", async () => {
  const { slug } = await aProgramme();
  const door = await aFrontDoor((request, response) => {
    if (request.url === "/privacy") response.setHeader("Set-Cookie", "a=1").end("mine");
    else if (request.url === "/accessibility") response.writeHead(500).end("broken");
    else if (request.url?.endsWith("/gone")) response.writeHead(404, { "Content-Type": "text/html" }).end("not here");
    else aPage(request, response);
  });
  await untilCached(door, "/");
  for (const path of ["/privacy", "/accessibility", `/${slug}/projects/gone`, "/no-such-programme"]) {
    await door.ask(path);
    const again = await door.ask(path);
    expect(door.seen.filter(({ url }) => url === path).length).toBeGreaterThanOrEqual(2);
    expect(again.headers["cache-control"] ?? "").not.toContain("public");
  }
  expect((await door.ask(`/${slug}/projects/gone`)).status).toBe(404);
});

test("a large page that waits for its reader is kept whole", async () => {
  const door = await aFrontDoor(async (_request, response) => {
    response.setHeader("Content-Type", "text/html");
    for (let part = 0; part < 50; part++) {
      if (!response.write("x".repeat(10_000))) await new Promise((resolve) => response.once("drain", resolve));
    }
    response.end("end");
  });
  await untilCached(door, "/");
  expect((await door.ask("/")).body).toHaveLength(500_003);
});

test("a page that cannot be made for everybody is asked for again by itself", async () => {
  const door = await aFrontDoor(
    (request, response) => {
      if (request.url !== "/privacy" || request.headers.accept === undefined) aPage(request, response);
    },
    { limits: { renderMs: 100 } },
  );
  await untilCached(door, "/");
  expect((await door.ask("/privacy")).status).toBe(200);
  expect(door.lines.find((line) => line["msg"] === "a page failed")).toBeDefined();
});
