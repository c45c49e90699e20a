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
