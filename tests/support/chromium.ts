import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { chromium } from "@playwright/test";

const installed = [
  process.env["CHROMIUM_PATH"] ?? "",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** Where a real Chromium is: one that is installed, else one that can be installed here; without any, one clear sentence. */
export function chromiumPath(): string {
  return (
    find() ??
    (tryTo("npx", ["playwright", "install", "chromium"]) ? find() : undefined) ??
    installOnDebian() ??
    refuse()
  );
}

function find(): string | undefined {
  return [...installed, chromium.executablePath()].find((path) => path !== "" && existsSync(path));
}

function installOnDebian(): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync("/etc/debian_version")) return undefined;
  tryTo("apt-get", ["update", "-qq"]);
  tryTo("apt-get", ["install", "-y", "-qq", "chromium"]);
  return find();
}

function tryTo(command: string, words: string[]): boolean {
  try {
    execFileSync(command, words, { stdio: "ignore", timeout: 300_000 });
    return true;
  } catch {
    return false;
  }
}

function refuse(): never {
  const system = existsSync("/etc/os-release")
    ? /PRETTY_NAME="(.*)"/.exec(readFileSync("/etc/os-release", "utf8"))?.[1]
    : process.platform;
  throw new Error(
    `The journeys need a Chromium, and none could be found or installed on ${system}: set CHROMIUM_PATH to one.`,
  );
}
