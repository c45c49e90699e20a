import { spawn, spawnSync } from "node:child_process";
import { chown } from "node:fs/promises";
import { Sentence } from "./sentence";

interface Ids {
  readonly uid: number;
  readonly gid: number;
}

/** Whom PostgreSQL runs as: it refuses to be root, so root lends it the account `postgres`. */
export interface ServerAccount {
  readonly ids?: Ids;
  /** The account cannot reach the folders by itself (a checkout under /root): root lends it that one power. */
  readonly needsReach?: boolean;
}

const environment = { ...process.env, LC_ALL: "C", LANG: "C", TZ: "UTC" };

function command(account: ServerAccount, program: string, args: readonly string[]) {
  const { ids, needsReach } = account;
  if (!ids || !needsReach) return { program, args, options: { ...ids, cwd: "/", env: environment } };
  const identity = [`--reuid=${ids.uid}`, `--regid=${ids.gid}`, "--clear-groups"];
  const powers = ["--securebits=+no_setuid_fixup", "--inh-caps=+dac_override", "--ambient-caps=+dac_override"];
  return {
    program: "setpriv",
    args: [...identity, ...powers, program, ...args],
    options: { cwd: "/", env: environment },
  };
}

/** Runs one of PostgreSQL's programs to its end, out of reach of this terminal's Ctrl-C. */
export function runAs(account: ServerAccount, name: string, words: readonly string[]) {
  const { program, args, options } = command(account, name, words);
  return new Promise<{ code: number | null; output: string }>((resolve, reject) => {
    const child = spawn(program, args, { ...options, detached: true, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()));
    child.on("error", reject);
    child.on("close", (code) => {
      resolve({ code, output: output.trim() });
    });
  });
}

/** Gives a file or folder to the account that runs PostgreSQL. */
export async function giveTo(account: ServerAccount, path: string): Promise<void> {
  if (account.ids) await chown(path, account.ids.uid, account.ids.gid);
}

function lookUp(): Ids | undefined {
  const [uid, gid] = ["-u", "-g"].map((flag) => {
    const { status, stdout } = spawnSync("id", [flag, "postgres"], { encoding: "utf8" });
    return status === 0 ? Number(stdout) : undefined;
  });
  return uid === undefined || gid === undefined ? undefined : { uid, gid };
}

function make(): Ids | undefined {
  const quiet = ["--system", "--no-create-home", "--shell", "/usr/sbin/nologin"];
  spawnSync("groupadd", ["--system", "postgres"]);
  spawnSync("useradd", [...quiet, "-g", "postgres", "postgres"]);
  return lookUp();
}

async function canReach(account: ServerAccount, paths: readonly string[]): Promise<boolean> {
  const test = paths.map((_, index) => `test -x "$${String(index + 1)}"`).join(" && ");
  const tried = await runAs(account, "/bin/sh", ["-c", test, "sh", ...paths]).catch(() => ({ code: 1 }));
  return tried.code === 0;
}

/** Chooses the account that runs PostgreSQL, made if this machine lacks it, and sees that it reaches the paths. */
export async function serverAccount(paths: readonly string[]): Promise<ServerAccount> {
  if (process.getuid?.() !== 0) return {};
  const ids = lookUp() ?? make();
  if (!ids)
    throw new Sentence("PostgreSQL cannot run as root and no account for it could be made: use another account.");
  for (const account of [{ ids }, { ids, needsReach: true }]) {
    if (await canReach(account, paths)) return account;
  }
  const where = paths.join(" and ");
  throw new Sentence(
    `PostgreSQL's account cannot reach ${where}: move Maypole out of root's home or use another account.`,
  );
}
