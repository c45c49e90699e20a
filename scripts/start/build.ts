import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Sentence } from "../database/sentence";
import { runNode } from "./run-node";

const stamp = ".next/maypole-sources";
const folders = ["app", "components", "lib", "prisma/demonstration", "public"];
const files = ["next.config.ts", "package-lock.json", "package.json", "postcss.config.mjs", "tsconfig.json"];

/** A fingerprint of everything that a production build is made from. */
async function fingerprintSources(): Promise<string> {
  const listed = await Promise.all(
    folders.map((folder) => readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])),
  );
  const found = listed.flat().filter((entry) => entry.isFile());
  const paths = [...files, "prisma/schema.prisma", ...found.map((entry) => join(entry.parentPath, entry.name))];
  const hash = createHash("sha256");
  for (const path of paths.filter((one) => !one.includes("generated")).sort()) {
    hash.update(path).update("\0");
    hash.update(await readFile(path).catch(() => "")).update("\0");
  }
  return hash.digest("hex");
}

/** Makes the production build when there is none, or when it was made from other sources than these. */
export async function buildIfNeeded(signal: AbortSignal): Promise<void> {
  const sources = await fingerprintSources();
  const built = await readFile(stamp, "utf8").catch(() => "");
  if (built === sources && existsSync(".next/BUILD_ID")) return;
  console.log(`${built === "" ? "Building" : "The sources changed: building again"} (a minute or two) …`);
  await rm(stamp, { force: true });
  const code = await runNode(["node_modules/next/dist/bin/next", "build"], { NODE_ENV: "production" }, signal);
  if (code !== 0) throw new Sentence("The production build failed: what it printed above says why.");
  await writeFile(stamp, sources);
}
