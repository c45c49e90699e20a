import sharp from "sharp";
import { expect, test } from "vitest";
import { preparePhotograph } from "@/lib/files/prepare-photograph";
import type { Refusal } from "@/lib/refusal";
import { aPicture } from "@/tests/support/pictures";

async function refusal(name: string, bytes: Uint8Array) {
  try {
    await preparePhotograph(name, bytes);
    return "taken";
  } catch (error) {
    const { kind, fields } = error as Refusal;
    return `${kind}: ${fields["file"]?.[0]}`;
  }
}

test("a photograph is kept in three widths, and says nothing of where and with what it was taken", async () => {
  const sent = await aPicture({ width: 2400, height: 1600 });
  expect((await sharp(sent).metadata()).exif).toBeDefined();
  const { sizes, ...kept } = await preparePhotograph("beds.jpg", sent);
  expect(kept).toEqual({ type: "image/webp", width: 1600, height: 1067, bytes: sizes.large.length });
  for (const [size, width] of [
    ["small", 480],
    ["medium", 960],
    ["large", 1600],
  ] as const) {
    const metadata = await sharp(sizes[size]).metadata();
    expect([metadata.format, metadata.width]).toEqual(["webp", width]);
    expect([metadata.exif, metadata.icc, metadata.xmp, metadata.iptc, metadata.orientation]).toEqual(
      Array(5).fill(undefined),
    );
    expect(sizes[size].includes("Telephone")).toBe(false);
  }
});

test("a small photograph is never made larger", async () => {
  const { width, height, sizes } = await preparePhotograph("beds.jpg", await aPicture({ width: 300, height: 200 }));
  expect([width, height]).toEqual([300, 200]);
  expect((await sharp(sizes.large).metadata()).width).toBe(300);
});

test("a photograph taken with the telephone on its side stands upright", async () => {
  const { width, height } = await preparePhotograph(
    "a.jpg",
    await aPicture({ width: 900, height: 600, orientation: 6 }),
  );
  expect([width, height]).toEqual([600, 900]);
});

test("PNG and WebP are taken too, whatever case their ending is in, and a picture without an ending", async () => {
  const picture = sharp(await aPicture());
  expect(await refusal("a.PNG", await picture.png().toBuffer())).toBe("taken");
  expect(await refusal("a.webp", await picture.webp().toBuffer())).toBe("taken");
  expect(await refusal("image", await picture.webp().toBuffer())).toBe("taken");
});

test.each([
  ["an SVG with a script", "a.svg", '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'],
  ["a page", "a.jpg", "<!doctype html><script>alert(1)</script>"],
  ["a GIF with a script in it", "a.gif", "GIF89a/*\x01\x00*/=1;alert(1)//"],
  ["a PDF", "a.jpg", "%PDF-1.7\n"],
  ["nothing but a few bytes", "a.jpg", "\xff"],
])("%s is not a photograph", async (_, name, text) => {
  expect(await refusal(name, Buffer.from(text, "latin1"))).toMatch(/^invalid: That file is not a photograph/);
});

test("a photograph as telephones keep it is called one, and its refusal says what to choose instead", async () => {
  const heic = Buffer.from("\x00\x00\x00\x18ftypheic\x00\x00\x00\x00mif1heic", "latin1");
  expect(await refusal("IMG_0042.HEIC", heic)).toMatch(/^invalid: That photograph is an HEIC picture.+screenshot/);
});

test("a picture that calls itself another kind than it is is refused", async () => {
  expect(await refusal("beds.png", await aPicture())).toMatch(/^invalid: That file calls itself “.png” but is a JPEG/);
});

test("a picture that breaks off, and a page that begins like a picture, are refused", async () => {
  const whole = await aPicture();
  expect(await refusal("a.jpg", whole.subarray(0, whole.length / 3))).toMatch(/^invalid: That picture is broken/);
  const page = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), Buffer.from("<script>alert(1)</script>")]);
  expect(await refusal("a.jpg", page)).toMatch(/^invalid: That picture is broken/);
});

test("a small file with very many pixels is refused before they are unpacked", async () => {
  const bomb = await sharp({ create: { width: 8_000, height: 8_000, channels: 3, background: "#fff" } })
    .png({ compressionLevel: 9 })
    .toBuffer();
  expect(bomb.length).toBeLessThan(5_000_000);
  expect(await refusal("a.png", bomb)).toMatch(/^invalid: That picture has too many pixels/);
});

test("what is hidden behind a picture is gone", async () => {
  const { sizes } = await preparePhotograph(
    "a.jpg",
    Buffer.concat([await aPicture(), Buffer.from("<script>alert(1)</script>")]),
  );
  expect(Object.values(sizes).some((bytes) => bytes.includes("<script>"))).toBe(false);
});
