import { readFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { z } from "zod";
import type { Listed } from "./public-pages";

const keys = z.object({ port: z.number(), password: z.string() });

/** The address of a page, with its example found in the demonstration that the journeys walk through. */
export async function addressOf({ address, example }: Listed): Promise<string> {
  if (!example) return address;
  const { port, password } = keys.parse(
    JSON.parse(readFileSync(join(process.env["JOURNEYS_DATA_DIR"] ?? "", "postgres.json"), "utf8")),
  );
  const client = new pg.Client({ host: "127.0.0.1", port, password, user: "maypole", database: "maypole" });
  await client.connect();
  try {
    const { rows } = await client.query<Record<string, string>>({ text: example });
    const found = Object.values(rows[0] ?? {})[0];
    if (!found) throw new Error(`The demonstration has no example for ${address}: ${example}`);
    return address.replace("*", found);
  } finally {
    await client.end();
  }
}
