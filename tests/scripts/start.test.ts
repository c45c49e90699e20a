import { readdir, writeFile } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import { expect, test } from "vitest";
import { thisProcess } from "@/scripts/database/hold-lock";
import { aDataDirectory, endOf, startProgram } from "@/tests/support/run-program";

async function start(environment: Readonly<Record<string, string>>, directory?: string) {
  const MAYPOLE_DATA_DIR = directory ?? (await aDataDirectory());
  return endOf(startProgram(["scripts/start.ts"], { MAYPOLE_DATA_DIR, PORT: "4121", ...environment }));
}

test("outside demonstration mode all that is missing is named in one sentence", async () => {
  const { code, said } = await start({ DATABASE_URL: "postgresql://127.0.0.1:1/none", SMTP_URL: "smtp://127.0.0.1" });
  expect(code).toBe(1);
  expect(said).toBe(
    "Maypole needs NEXTAUTH_SECRET and NEXTAUTH_URL to start outside demonstration mode: see .env.example, or set MAYPOLE_DEMO=1.",
  );
});

test("the embedded database without demonstration mode asks for them too", async () => {
  const directory = await aDataDirectory();
  const { code, said } = await start({ MAYPOLE_DEMO: "0" }, directory);
  expect({ code, said: said.includes("NEXTAUTH_SECRET and NEXTAUTH_URL and SMTP_URL") }).toEqual({
    code: 1,
    said: true,
  });
  expect(await readdir(directory)).toEqual([]);
});

test("a database that does not answer is named without its password", async () => {
  const DATABASE_URL = "postgresql://somebody:hush@127.0.0.1:1/none";
  const { code, said } = await start({ DATABASE_URL, MAYPOLE_DEMO: "1" });
  expect(code).toBe(1);
  expect(said).toBe(
    "The database at 127.0.0.1:1 cannot be opened (ECONNREFUSED): check DATABASE_URL and that it is running.",
  );
});

test("a second start in one data directory says where the first one is", async () => {
  const directory = await aDataDirectory();
  const note = "http://localhost:4122";
  await writeFile(join(directory, "maypole.lock"), JSON.stringify({ ...thisProcess(), note }));
  const { code, said } = await start({}, directory);
  expect({ code, said }).toEqual({
    code: 1,
    said: `Maypole is already running at ${note} (process ${process.pid}).`,
  });
});

test("a taken port is told in one sentence, and the lock is given back", async () => {
  const directory = await aDataDirectory();
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const { code, said } = await start({ PORT: String(port) }, directory);
  server.close();
  expect(code).toBe(1);
  expect(said).toBe(
    `Port ${port} is taken by another program: choose another, for example PORT=${port + 1} npm start.`,
  );
  expect(await readdir(directory)).toEqual([]);
});

test.each([
  ["PORT", "70000", "PORT must be a whole number from 1 to 65535."],
  ["MAYPOLE_DEMO", "perhaps", "MAYPOLE_DEMO must be true or false."],
])("%s=%s is refused", async (name, value, sentence) => {
  expect(await start({ [name]: value })).toEqual({ code: 1, said: sentence });
});
