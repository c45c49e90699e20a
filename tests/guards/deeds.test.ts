import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { policy } from "@/lib/auth/policy";

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .map((path) => join(folder, path));
const read = (paths: string[]) => paths.map((path) => ({ path, text: readFileSync(path, "utf8") }));
const source = read(filesUnder("lib")).filter(({ path }) => !path.startsWith("lib/generated"));
const tests = read(filesUnder("tests/lib").filter((path) => path.endsWith(".test.ts")));

test.each(Object.keys(policy))("%s is asked of the policy by a use case", (deed) => {
  expect(
    source
      .filter(({ path, text }) => path !== "lib/auth/policy.ts" && text.includes(`"${deed}"`))
      .map(({ path }) => path),
  ).not.toEqual([]);
});

// What lib/projects/edit-project.ts shares among the answers is tried through each of them.
const useCases = source.filter(({ text }) =>
  /export (async )?function \w+\(\s*actor: Actor,\s*input: unknown/.test(text),
);

test.each(useCases.map(({ path }) => path))("%s has a test that imports it", (path) => {
  const name = `@/${path.replace(/\.ts$/, "")}`;
  expect(tests.some(({ text }) => text.includes(`"${name}"`))).toBe(true);
});
