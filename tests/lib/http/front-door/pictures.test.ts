import { expect, test } from "vitest";
import { aFrontDoor, untilCached } from "@/tests/support/front-door";
import { aProgramme } from "@/tests/support/factories";

test("a picture is kept as it is, byte for byte, and never compressed again", async () => {
  const { slug } = await aProgramme();
  const bytes = Buffer.from([0x89, 0x50, 0, 255, 254, 128, 13, 10]);
  const door = await aFrontDoor((_, response) => {
    response.setHeader("Content-Type", "image/png");
    response.end(bytes);
  });
  const path = `/${slug}/picture.png`;
  await untilCached(door, path);
  const { body, headers } = await door.ask(path, { headers: { "Accept-Encoding": "gzip, br" } });
  expect(body).toEqual(bytes);
  expect([headers["content-type"], headers["content-encoding"]]).toEqual(["image/png", undefined]);
  const again = await door.ask(path, { headers: { "Accept-Encoding": "br", "If-None-Match": String(headers.etag) } });
  expect(again.status).toBe(304);
  expect(door.seen).toEqual([]);
});

test("a badge may be shown on other people's pages, runs nothing there, and nothing else of ours may be", async () => {
  const door = await aFrontDoor((_, response) => {
    response.setHeader("Content-Type", "image/svg+xml");
    response.end("<svg/>");
  });
  const page = "/bsol/badges/01a200ec-999a-7001-a5fc-361de2d4dcf7";
  const badge = await door.ask(`${page}/badge.svg`);
  expect(badge.headers["cross-origin-resource-policy"]).toBe("cross-origin");
  expect(badge.headers["content-security-policy"]).toBe("default-src 'none'; sandbox");
  for (const other of ["/account", "/bsol/badges/nonsense/badge.svg", `${page}/other.svg`])
    expect((await door.ask(other)).headers["cross-origin-resource-policy"]).toBe("same-origin");
});
