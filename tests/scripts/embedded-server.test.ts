import { mkdir, readdir, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import pg from "pg";
import { afterAll, expect, test } from "vitest";
import { openEmbedded } from "@/scripts/database/embedded-server";
import { aDataDirectory, end, holdDatabase, postmasterOf } from "@/tests/support/run-program";

const careless = "-c fsync=off";
const place = await aDataDirectory();

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<Record<string, unknown>>(sql);
  await client.end();
  return rows.map((row) => Object.values(row)[0]);
}

afterAll(async () => {
  await (await openEmbedded(place, careless)).close();
});

test("an interrupted first start is begun anew, and two first starts at once make one database", async () => {
  await mkdir(join(place, "postgres.new"));
  await writeFile(join(place, "postgres.new", "half"), "");
  const [one, other] = await Promise.all([openEmbedded(place, careless), openEmbedded(place, careless)]);
  expect(other.url).toBe(one.url);
  await one.close();
  expect(await ask(other.url, "SELECT datcollate = 'C' OR datlocale = 'C.UTF-8' FROM pg_database LIMIT 1")).toEqual([
    true,
  ]);
  await other.close();
  expect(await readdir(place)).not.toContain("postgres.new");
});

test("a killed holder's server is adopted, and stops with the last one out", async () => {
  const first = await holdDatabase(place);
  await ask(first.url, "CREATE TABLE kept AS SELECT 'still here' AS word");
  const orphan = await postmasterOf(place);
  await end(first.child, "SIGKILL");

  const second = await holdDatabase(place);
  const third = await openEmbedded(place, careless);
  expect(await postmasterOf(place)).toBe(orphan);
  expect(third.url).toBe(second.url);

  await third.close();
  expect(await ask(second.url, "SELECT word FROM kept")).toEqual(["still here"]);
  await end(second.child, "SIGTERM");
  expect(await postmasterOf(place)).toBeUndefined();
});

test("after kill -9 of everything the next start finds what was kept", async () => {
  const first = await holdDatabase(place);
  await ask(first.url, "CREATE TABLE rescued AS SELECT 'still here' AS word");
  await end(first.child, "SIGKILL");
  process.kill((await postmasterOf(place)) ?? 0, "SIGKILL");

  const again = await openEmbedded(place, careless);
  expect(await ask(again.url, "SELECT word FROM rescued")).toEqual(["still here"]);
  await again.close();
});

test("a process number in postmaster.pid that now belongs to a stranger does not stop the start", async () => {
  await (await openEmbedded(place, careless)).close();
  await writeFile(join(place, "postgres/postmaster.pid"), `${process.pid}\n${place}/postgres\n`);
  const again = await openEmbedded(place, careless);
  expect(await ask(again.url, "SELECT 1")).toEqual([1]);
  await again.close();
});

test("the password is for the owner's eyes only and the server listens on loopback alone", async () => {
  const { url, close } = await openEmbedded(place, careless);
  expect((await stat(join(place, "postgres.json"))).mode & 0o777).toBe(0o600);
  expect(await ask(url, "SHOW listen_addresses")).toEqual(["127.0.0.1"]);
  const wrong = new URL(url);
  wrong.password = "guess";
  await expect(ask(wrong.href, "SELECT 1")).rejects.toThrow("password");
  await close();
});
