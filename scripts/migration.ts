import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { withDatabase } from "./database/embedded-server";
import { diffMigrations, migrationsDirectory } from "./database/migrations";
import { asSentence, Sentence } from "./database/sentence";

/** Writes the migration that leads from the migrations so far to prisma/schema.prisma; `--check` only tells. */
async function writeMigration(words: readonly string[]): Promise<string> {
  const [word] = words;
  if (!word) throw new Sentence("Name the migration, for example: npm run migration -- add-events");
  const sql = await withDatabase((url) => diffMigrations(url));
  if (sql === "") return "The migrations and prisma/schema.prisma agree.";
  if (word === "--check") throw new Sentence("The migrations and prisma/schema.prisma differ: run npm run migration.");
  const name = word.toLowerCase().replaceAll(/[^a-z0-9]+/g, "_");
  const time = new Date().toISOString().replaceAll(/\D/g, "").slice(0, 14);
  const folder = join(migrationsDirectory, `${time}_${name}`);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "migration.sql"), sql);
  return `Wrote ${join(folder, "migration.sql")}`;
}

try {
  console.log(await writeMigration(process.argv.slice(2)));
} catch (error) {
  console.error(asSentence(error));
  process.exitCode = 1;
}
