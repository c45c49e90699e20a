import type { IncomingMessage, ServerResponse } from "node:http";
import { expect, test } from "vitest";
import { aFrontDoor, untilCached } from "@/tests/support/front-door";
import { aProgramme } from "@/tests/support/factories";

function suggesting(_request: IncomingMessage, response: ServerResponse) {
  response.setHeader("Content-Type", "application/json");
  response.setHeader("Cache-Control", "no-store");
  response.end(`{"suggestions":[]}`);
}
const slowly = { limits: { typing: { burst: 2, perSecond: 0.01 } } };

test("what is suggested is made once for every visitor, however it is typed", async () => {
  const { slug } = await aProgramme();
  const door = await aFrontDoor(suggesting);
  await untilCached(door, `/api/suggest?programme=${slug}&typed=lap`);
  const answer = await door.ask(`/api/suggest?typed=%20LAP&programme=${slug}`);
  expect([answer.status, answer.text, door.seen]).toEqual([200, `{"suggestions":[]}`, []]);
  expect(answer.headers["cache-control"]).toMatch(/^public, max-age=0, s-maxage=\d+/);
  const { etag = "" } = answer.headers;
  const again = await door.ask(`/api/suggest?typed=lap&programme=${slug}`, { headers: { "If-None-Match": etag } });
  expect(again.status).toBe(304);
});

test.each(["?typed=lap", "?programme=bsol", "?programme=BSOL&typed=lap", "?programme=bsol&typed=lap&x=1"])(
  "suggestions for %s are not kept",
  async (query) => {
    const door = await aFrontDoor(suggesting);
    await untilCached(door, "/");
    for (let asked = 1; asked <= 2; asked += 1) {
      await door.ask(`/api/suggest${query}`);
      expect(door.seen).toHaveLength(asked);
    }
  },
);

test("who asks more often than people type waits, with a session too, and only for suggestions", async () => {
  const door = await aFrontDoor(suggesting, slowly);
  const path = "/api/suggest?programme=none&typed=la";
  const cookie = { headers: { Cookie: "next-auth.session-token=abc" } };
  expect((await door.ask(path)).status).toBe(200);
  expect((await door.ask(path, cookie)).status).toBe(200);
  const refused = await door.ask(path);
  expect([refused.status, refused.headers["cache-control"]]).toEqual([429, "no-store"]);
  expect(Number(refused.headers["retry-after"])).toBeGreaterThan(90);
  expect((await door.ask("/api/%73uggest?programme=none&typed=la", cookie)).status).toBe(429);
  expect(door.seen).toHaveLength(2);
  expect((await door.ask("/supplier", cookie)).status).toBe(200);
});

test("what is kept costs nobody anything", async () => {
  const { slug } = await aProgramme();
  const door = await aFrontDoor(suggesting, { limits: { typing: { burst: 100, perSecond: 0.01 } } });
  const path = `/api/suggest?programme=${slug}&typed=lap`;
  await untilCached(door, path);
  for (let asked = 0; asked < 120; asked += 1) expect((await door.ask(path)).status).toBe(200);
  expect(door.seen).toEqual([]);
});
