import { readdirSync } from "node:fs";
import { basename, dirname } from "node:path";
import { expect, test } from "vitest";
import { pages } from "@/tests/journeys/pages";

test("every page is in the table that says who may open it", () => {
  const found = readdirSync("app", { recursive: true, encoding: "utf8" }).filter(
    (path) => basename(path) === "page.tsx",
  );
  expect(Object.keys(pages).sort()).toEqual(found.map((path) => dirname(path)).sort());
});
