import { connect } from "node:net";
import { expect, test } from "vitest";
import { sessionCookie } from "@/lib/auth/session-cookie";
import { aFrontDoor } from "@/tests/support/front-door";

const upload = "/api/files/photographs";
const formOf = "/community/projects/0190aaaa-0000-7000-8000-000000000000/photographs";
const storyOf = "/community/matches/0190aaaa-0000-7000-8000-000000000000/story";
const cookie = { Cookie: `${sessionCookie.name}=somebody` };
const limits = { bodyBytes: 1_000, uploadBytes: 5_000 };
type Door = Awaited<ReturnType<typeof aFrontDoor>>;
const send = (door: Door, path: string, bytes: number, headers: Record<string, string> = cookie) =>
  door.ask(path, { method: "POST", headers: { Origin: door.address, ...headers }, body: "x".repeat(bytes) });

test("a file may be larger than a form, at the addresses that take files, from somebody with a session", async () => {
  const door = await aFrontDoor(undefined, { limits });
  for (const path of [upload, formOf, `${formOf}?back=check`, "/api/files/stories", storyOf])
    expect((await send(door, path, 5_000)).status).toBe(200);
  expect((await send(door, upload, 5_001)).status).toBe(413);
  expect((await send(door, upload, 1_001, {})).status).toBe(413);
  expect((await send(door, "/community/projects/new", 1_001)).status).toBe(413);
  expect((await send(door, `${upload}/more`, 1_001)).status).toBe(413);
  expect(door.seen).toHaveLength(5);
});

test("bytes are counted, whatever was claimed", async () => {
  const door = await aFrontDoor(undefined, { limits });
  const chunked = { ...cookie, "Transfer-Encoding": "chunked" };
  expect((await send(door, upload, 5_001, chunked)).status).toBe(413);
  expect((await send(door, upload, 5_000, chunked)).status).toBe(200);
});

/** Begins to send and stops halfway; what is answered. */
function stopHalfway(door: Door, path: string): { answer: Promise<string>; leave: () => void } {
  const { port, host } = new URL(door.address);
  const socket = connect(Number(port), "127.0.0.1");
  const answer = new Promise<string>((resolve) => {
    let text = "";
    socket.on("data", (chunk) => (text += chunk.toString()));
    socket.on("close", () => {
      resolve(text);
    });
  });
  const head = `POST ${path} HTTP/1.1\r\nHost: ${host}\r\nOrigin: ${door.address}\r\nCookie: ${cookie.Cookie}`;
  socket.write(`${head}\r\nContent-Length: 900\r\n\r\nabc`);
  return { answer, leave: () => socket.destroy() };
}

test("a file may take longer than a form, but not for ever", async () => {
  const door = await aFrontDoor(undefined, { limits: { ...limits, headersMs: 200, requestMs: 200, uploadMs: 900 } });
  const began = Date.now();
  expect(await stopHalfway(door, "/sign-in").answer).toContain("408");
  expect(Date.now() - began).toBeLessThan(800);
  expect(await stopHalfway(door, upload).answer).toContain("408");
  expect(door.seen).toEqual([]);
});

test("so many files at once are taken and no more, until one has come or gone", async () => {
  const door = await aFrontDoor(undefined, { limits: { ...limits, uploads: 1 } });
  const first = stopHalfway(door, upload);
  await expect.poll(async () => (await send(door, upload, 10)).status).toBe(503);
  expect((await send(door, "/sign-in", 10)).status).toBe(200);
  first.leave();
  await first.answer;
  await expect.poll(async () => (await send(door, upload, 10)).status).toBe(200);
});

test("a photograph or document is answered under a policy that runs nothing, and kept as its own answer says", async () => {
  const door = await aFrontDoor((_, response) => {
    if (!response.hasHeader("Cache-Control")) response.setHeader("Cache-Control", "private, no-cache");
    response.end("picture");
  });
  const { headers } = await door.ask("/api/files/0190aaaa-0000-7000-8000-000000000000/small", { headers: cookie });
  expect(headers["content-security-policy"]).toBe("default-src 'none'; sandbox");
  expect([headers["cache-control"], headers["x-content-type-options"]]).toEqual(["private, no-cache", "nosniff"]);
});
