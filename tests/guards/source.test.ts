import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const tracked = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "*.ts", "*.tsx"], {
  encoding: "utf8",
})
  .trim()
  .split("\n")
  .filter((path) => path !== "tests/guards/source.test.ts");
const files = tracked.flatMap((path) => {
  try {
    return [{ path, text: readFileSync(path, "utf8") }];
  } catch {
    return []; // deleted, not yet committed
  }
});
const holding = (pattern: RegExp, among = files) =>
  among.filter(({ text }) => pattern.test(text)).map(({ path }) => path);

test("nothing is waved through", () => {
  expect(holding(/@ts-(ignore|expect-error|nocheck)|eslint-disable/)).toEqual([]);
  expect(holding(/\b(TODO|FIXME)\b/)).toEqual([]);
});

test("no module of ours is mocked, and no test is left out", () => {
  expect(holding(/vi\.(mock|doMock)\(/)).toEqual([]);
  expect(holding(/\b(test|it|describe)\.(only|skip|todo)\b/)).toEqual([]);
});

test("no page styles itself in a way that the content security policy forbids", () => {
  expect(
    holding(
      /\sstyle=\{/,
      files.filter(({ path }) => path.endsWith(".tsx")),
    ),
  ).toEqual([]);
  expect(holding(/dangerouslySetInnerHTML/)).toEqual([]);
});

test("nothing streams in: pages are whole without JavaScript", () => {
  expect(files.filter(({ path }) => path.endsWith("loading.tsx")).map(({ path }) => path)).toEqual([]);
  expect(holding(/<Suspense\b/)).toEqual([]);
});

test("no room is called after nothing", () => {
  expect(
    tracked.filter((path) => /(^|\/)(utils?|helpers?|common|services?|managers?|types)(\.tsx?$|\/)/.test(path)),
  ).toEqual([]);
});
