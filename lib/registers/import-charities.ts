import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import type { SqlTx } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import type { Cells } from "@/lib/imports/cells";
import { countWritten } from "@/lib/imports/count-written";
import { fileOptions, importRows, type RowsImported, type Written } from "@/lib/imports/import-rows";
import type { Counts } from "@/lib/imports/merge-sql";
import { parseDayCell, parseText, type ParseCell } from "@/lib/imports/parse-cell";
import { type Published, readTable } from "@/lib/imports/read-table";
import { read } from "@/lib/input";
import { parseCharityNumber } from "@/lib/organisations/charity-number";
import { parseCompanyNumber } from "@/lib/organisations/company-number";
import { Refusal } from "@/lib/refusal";
import { checkRegister } from "./check-register";
import { readTabbed } from "./read-tabbed";

/** The table of charities in the Charity Commission's public extract for England and Wales. */
const publicExtract: Published<
  "number" | "linked" | "name" | "status" | "removed" | "income" | "postcode" | "company"
> = {
  called: "the Charity Commission’s public extract of charities",
  even: true,
  columns: {
    number: { named: /^registered_charity_number$/ },
    linked: { named: /^linked_charity_number$/ },
    name: { named: /^charity_name$/ },
    status: { named: /^charity_registration_status$/ },
    removed: { named: /^date_of_removal$/ },
    income: { named: /^latest_income$/ },
    postcode: { named: /^charity_contact_postcode$/ },
    company: { named: /^charity_company_registration_number$/ },
  },
};
type Column = keyof typeof publicExtract.columns;

type Charity = {
  number: string;
  name: string;
  live: boolean;
  removedOn: string | null;
  postcode: string | null;
  companyNumber: string | null;
  income: number | null;
};

const registerOptions = fileOptions.extend({
  /** Let many charities disappear at once. */
  manyRemoved: z.boolean().default(false),
});

/**
 * Imports the register of charities whole, linked charities and removed ones too; who is no longer in it is no longer live.
 * Then organisations are marked verified, or lapsed, by their numbers. Refuses (`conflict`) a file in which more than a tenth
 * of the live charities would disappear, which is hardly whole, unless `manyRemoved`.
 */
export async function importCharities(
  actor: Actor,
  input: unknown,
  source: AsyncIterable<Uint8Array | string>,
  onProgress: (rows: number) => void = () => undefined,
): Promise<RowsImported> {
  const options = read(registerOptions, input);
  authorise(actor, "register.import", {});
  const found = readTable(readTabbed(source), publicExtract, understand);
  const settle = (tx: SqlTx) => followRegister(tx, options.manyRemoved);
  const given = { noun: "charities", activity: "register.imported", found, keyOf, write, settle } as const;
  return importRows(actor, options, given, onProgress);
}

const keyOf = ({ number }: Charity) => number;

const parseNumber: ParseCell<string> = (text) => {
  const number = /^\d+$/.test(text) ? parseCharityNumber(text) : null;
  return number === null ? { wrong: `“${text}” is not a charity number` } : { value: number };
};
const parseLinked: ParseCell<number> = (text) =>
  /^\d{1,3}$/.test(text) ? { value: Number(text) } : { wrong: `“${text}” is not a number from 0 to 999` };
const parseStatus: ParseCell<boolean> = (text) =>
  /^(registered|removed)$/i.test(text)
    ? { value: /^registered$/i.test(text) }
    : { wrong: `“${text}” is neither Registered nor Removed` };
const parseIncome: ParseCell<number> = (text) =>
  /^-?\d{1,12}(\.\d+)?$/.test(text) ? { value: Math.round(Number(text)) } : { wrong: `“${text}” is not an amount` };
const parseCompany: ParseCell<string> = (text) => {
  const number = parseCompanyNumber(text);
  return number === null ? { wrong: `“${text}” is not a company number` } : { value: number };
};
// The register is older than this century.
const parseRemoval: ParseCell<string> = (text) =>
  /^1\d{3}-\d\d-\d\d/.test(text) ? { value: text.slice(0, 10) } : parseDayCell(text);

function understand(cells: Cells<Column>): Charity | null {
  const main = cells.required("number", parseNumber);
  const linked = cells.required("linked", parseLinked);
  const name = cells.required("name", (text) => parseText(500)(text));
  const registered = cells.required("status", parseStatus);
  if (main === null || linked === null || name === null || registered === null) return null;
  const removedOn = cells.spare("removed", parseRemoval);
  return {
    number: linked === 0 ? main : `${main}-${linked}`,
    name,
    live: registered && cells.isBlank("removed"),
    removedOn,
    postcode: cells.spare("postcode", parseText(20)),
    companyNumber: cells.spare("company", parseCompany),
    income: cells.spare("income", parseIncome),
  };
}

async function write(tx: SqlTx, rows: readonly Charity[], { at }: { at: Date }): Promise<Written> {
  const column = <Name extends keyof Charity>(name: Name) => rows.map((row) => row[name]);
  await tx.$executeRaw`CREATE TEMP TABLE IF NOT EXISTS seen (number text PRIMARY KEY) ON COMMIT DROP`;
  await tx.$executeRaw`INSERT INTO seen SELECT * FROM unnest(${column("number")}::text[]) ON CONFLICT DO NOTHING`;
  const known = Prisma.raw(`c.name, c.live, c."removedOn", c.postcode, c."companyNumber", c.income`);
  const given = Prisma.raw(known.text.replaceAll("c.", "EXCLUDED."));
  return countWritten(
    tx,
    Prisma.sql`
      INSERT INTO "RegisteredCharity" AS c ("importedAt", number, name, live, "removedOn", postcode, "companyNumber", income)
      SELECT ${at}::timestamptz, * FROM unnest(${column("number")}::text[], ${column("name")}::text[], ${column("live")}::boolean[],
        ${column("removedOn")}::date[], ${column("postcode")}::text[], ${column("companyNumber")}::text[], ${column("income")}::bigint[])
      ON CONFLICT (number) DO UPDATE SET (name, live, "removedOn", postcode, "companyNumber", income, "importedAt") =
        ROW (${given}, EXCLUDED."importedAt")
      WHERE (${known}) IS DISTINCT FROM (${given})`,
  );
}

const FEW = 20;

async function followRegister(tx: SqlTx, manyRemoved: boolean): Promise<Record<string, Counts>> {
  await tx.$executeRaw`CREATE TEMP TABLE IF NOT EXISTS seen (number text PRIMARY KEY) ON COMMIT DROP`;
  const [live] = await tx.$queryRaw<{ all: number; gone: number }[]>`
    SELECT count(*)::int AS all, (count(*) FILTER (WHERE s.number IS NULL))::int AS gone
    FROM "RegisteredCharity" c LEFT JOIN seen s USING (number) WHERE c.live`;
  const { all, gone } = live ?? { all: 0, gone: 0 };
  if (gone > FEW && gone > all / 10 && !manyRemoved) {
    const [few, many] = [gone, all].map((charities) => charities.toLocaleString("en-GB"));
    throw new Refusal(
      "conflict",
      `${few} of the ${many} live charities known here are not in this file: is it whole? Add --many-removed if it is`,
    );
  }
  await tx.$executeRaw`UPDATE "RegisteredCharity" c SET live = false WHERE c.live AND NOT EXISTS (SELECT 1 FROM seen s WHERE s.number = c.number)`;
  const updated = await checkRegister(tx, Prisma.sql`true`);
  const [numbered] = await tx.$queryRaw<{ organisations: number }[]>`
    SELECT count(*)::int AS organisations FROM "Organisation" WHERE "charityNumber" IS NOT NULL OR "companyNumber" IS NOT NULL`;
  return {
    "charities that disappeared": { created: 0, updated: gone, unchanged: 0 },
    organisations: { created: 0, updated, unchanged: (numbered?.organisations ?? 0) - updated },
  };
}
