import { connect } from "node:net";
import { expect, test } from "vitest";
import { aFrontDoor } from "@/tests/support/front-door";

const own = (address: string) => ({ Origin: address });

test("a form from our own pages reaches Next whole", async () => {
  let body = "";
  const door = await aFrontDoor(async (request, response) => {
    for await (const chunk of request) body += String(chunk);
    response.end("taken");
  });
  const answer = await door.ask("/x", { method: "POST", headers: own(door.address), body: "a=1&b=2" });
  expect([answer.status, answer.text, body]).toEqual([200, "taken", "a=1&b=2"]);
});

test("the public address is our own too, and so is a browser that says same-origin", async () => {
  const door = await aFrontDoor();
  for (const headers of [{ Origin: "http://localhost:3000" }, { "Sec-Fetch-Site": "same-origin" }]) {
    expect((await door.ask("/x", { method: "POST", headers })).status).toBe(200);
  }
});

test("a mail program may stop letters from anywhere, and may do nothing else", async () => {
  const door = await aFrontDoor();
  const status = async (path: string, method = "POST") => (await door.ask(path, { method })).status;
  expect(await status("/api/letters/stop?token=a.w..b")).toBe(200);
  for (const path of ["/api/letters/stop", "/api/letters/stopped?token=a", "/x/api/letters/stop?token=a"])
    expect(await status(path)).toBe(403);
  expect(await status("/api/letters/stop?token=a.w..b", "PUT")).toBe(403);
});

test.each(["POST", "PUT", "PATCH", "DELETE"])(
  "a %s from elsewhere, or from nowhere, is refused before Next",
  async (method) => {
    const door = await aFrontDoor();
    for (const headers of [
      { Origin: "https://elsewhere.example" },
      { Origin: "null" },
      { "Sec-Fetch-Site": "cross-site" },
      {},
    ]) {
      const answer = await door.ask("/x", { method, headers: { ...headers } });
      expect(answer.status).toBe(403);
      expect(answer.text).toContain("Nothing was saved");
    }
    expect(door.seen).toEqual([]);
  },
);

test("what is too large is refused, by what it claims and by what it sends", async () => {
  const door = await aFrontDoor(undefined, { limits: { bodyBytes: 1_000 } });
  const claimed = await door.ask("/x", { method: "POST", headers: own(door.address), body: "x".repeat(1_001) });
  const counted = await door.ask("/x", {
    method: "POST",
    headers: { ...own(door.address), "Transfer-Encoding": "chunked" },
    body: "x".repeat(50_000),
  });
  const enough = await door.ask("/x", {
    method: "POST",
    headers: { ...own(door.address), "Transfer-Encoding": "chunked" },
    body: "x".repeat(1_000),
  });
  expect([claimed.status, counted.status, enough.status]).toEqual([413, 413, 200]);
  expect(door.seen).toHaveLength(1);
});

test("a slow sender is cut off without having reached Next", async () => {
  const door = await aFrontDoor(undefined, { limits: { headersMs: 200, requestMs: 400 } });
  const { port, host } = new URL(door.address);
  const said = await new Promise<string>((resolve) => {
    const socket = connect(Number(port), "127.0.0.1");
    let text = "";
    socket.on("data", (chunk) => (text += chunk.toString()));
    socket.on("close", () => {
      resolve(text);
    });
    socket.write(`POST /x HTTP/1.1\r\nHost: ${host}\r\nOrigin: ${door.address}\r\nContent-Length: 10\r\n\r\nabc`);
  });
  expect(said).toContain("408");
  expect(door.seen).toEqual([]);
});

test("a request to change the protocol is refused", async () => {
  const door = await aFrontDoor();
  const said = await new Promise<string>((resolve) => {
    const socket = connect(Number(new URL(door.address).port), "127.0.0.1");
    socket.on("data", (chunk) => {
      resolve(chunk.toString());
      socket.destroy();
    });
    socket.write(
      `GET / HTTP/1.1\r\nHost: ${new URL(door.address).host}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n`,
    );
  });
  expect(said).toMatch(/^HTTP\/1.1 400/);
  expect(door.seen).toEqual([]);
});

test("methods and addresses that make no sense are refused", async () => {
  const door = await aFrontDoor();
  const traced = await door.ask("/", { method: "TRACE" });
  expect([traced.status, traced.headers.allow]).toEqual([405, "GET, HEAD, POST, PUT, PATCH, DELETE"]);
  expect((await door.ask("/%E0%A4%A")).status).toBe(400);
  expect((await door.ask("/%00")).status).toBe(400);
  expect((await door.ask(`/${"a".repeat(5_000)}`)).status).toBe(414);
  expect(door.seen).toEqual([]);
});

test("on loopback, another site's name for this machine is refused", async () => {
  const door = await aFrontDoor();
  expect((await door.ask("/", { headers: { Host: "rebound.example" } })).status).toBe(421);
  expect((await door.ask("/", { headers: { Host: "localhost:4701" } })).status).toBe(200);
});

test("what only we may say is taken away, and the caller's address is put there by us", async () => {
  const door = await aFrontDoor();
  await door.ask("/sign-in", {
    headers: {
      "x-middleware-subrequest": "proxy",
      "x-nextjs-data": "1",
      "x-invoke-path": "/",
      "x-forwarded-for": "6.6.6.6",
      "x-forwarded-host": "elsewhere.example",
      "content-security-policy": "script-src 'nonce-mine'",
      "x-request-id": "mine",
      "accept-language": "cy",
    },
  });
  const { headers } = door.seen[0]!;
  expect(Object.keys(headers).toSorted()).toEqual([
    "accept-language",
    "connection",
    "content-security-policy",
    "host",
    "x-forwarded-for",
    "x-request-id",
  ]);
  expect(headers["x-forwarded-for"]).toBe("127.0.0.1");
  expect(headers["x-request-id"]).not.toBe("mine");
  expect(headers["content-security-policy"]).not.toContain("mine");
});
