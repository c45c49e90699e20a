import { resolve } from "node:path";
import { z } from "zod";
import { isFree } from "../database/cluster";
import { readDotEnv } from "../database/embedded-server";
import { Sentence } from "../database/sentence";

/** What must be known before there is a database, and so before `@/lib/env` can be read. */
export interface Settings {
  readonly dev: boolean;
  readonly embedded: boolean;
  readonly demonstration: boolean;
  readonly directory: string;
  readonly host: string;
  readonly port: number;
  /** Where people find it. */
  readonly address: string;
}

const needed = ["NEXTAUTH_SECRET", "NEXTAUTH_URL", "SMTP_URL"];
const portRange = "PORT must be a whole number from 1 to 65535";
const variables = z.object({
  PORT: z.coerce.number(portRange).int(portRange).min(1, portRange).max(65_535, portRange).default(3000),
  MAYPOLE_DEMO: z.stringbool("MAYPOLE_DEMO must be true or false").optional(),
});

/** Reads the settings; refuses with one sentence when the start cannot go well. */
export function readSettings(words: readonly string[]): Settings {
  readDotEnv();
  const given = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== ""));
  const read = variables.safeParse(given);
  if (!read.success) throw new Sentence(`${read.error.issues[0]?.message ?? "The environment is not right"}.`);
  const { PORT: port, MAYPOLE_DEMO: asked } = read.data;
  const embedded = given["DATABASE_URL"] === undefined;
  const demonstration = asked ?? embedded;
  const missing = demonstration ? [] : needed.filter((name) => given[name] === undefined);
  if (missing.length > 0) {
    throw new Sentence(
      `Maypole needs ${missing.join(" and ")} to start outside demonstration mode: see .env.example, or set MAYPOLE_DEMO=1.`,
    );
  }
  const host = demonstration ? "127.0.0.1" : (given["HOST"] ?? "0.0.0.0");
  const directory = resolve(given["MAYPOLE_DATA_DIR"] ?? ".data");
  const address = given["NEXTAUTH_URL"] ?? `http://localhost:${port}`;
  return { dev: words.includes("--dev"), embedded, demonstration, directory, host, port, address };
}

/** Refuses a port that somebody else listens on. */
export async function refuseTakenPort({ host, port }: Settings): Promise<void> {
  if (await isFree(port, host)) return;
  throw new Sentence(
    `Port ${port} is taken by another program: choose another, for example PORT=${port + 1} npm start.`,
  );
}
