import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ask } from "./bench/child";
import { comparePages } from "./bench/compare-pages";
import type { Taken } from "./bench/rounds";
import { runVerb } from "./bench/run-verb";
import type { Exported } from "./bench/take-export";
import type { Accepted } from "./bench/time-accepting";
import type { LedgerTimes } from "./bench/time-ledger";
import type { QueryTimes } from "./bench/time-queries";
import type { Spread } from "./bench/time-search";
import { writeExtract } from "./bench/write-extract";
import { openEmbedded } from "./database/embedded-server";
import { applyMigrations } from "./database/migrations";
import { asSentence } from "./database/sentence";
import { buildIfNeeded } from "./start/build";

const extract = "prisma/demonstration/programme-extract-2025-07.csv";
const importedRows = 100_000;
const sizes = [10_000, 100_000];
const importing = ["--programme", "bench", "--create", "--event", "Social value conference=2024-09-19"];
const settings = {
  NODE_ENV: "production",
  MAYPOLE_DEMO: "true",
  LOG_LEVEL: "error",
  NEXTAUTH_SECRET: "a secret for the benchmark",
};

const stopping = new AbortController();
process.once("SIGINT", () => {
  stopping.abort();
});

/** Measures what is worth measuring on a database of its own, and leaves nothing behind. */
async function bench(): Promise<void> {
  const directory = await mkdtemp(join(tmpdir(), "maypole-bench-"));
  const closing: (() => Promise<void>)[] = [];
  const openOne = async (name: string) => {
    const { url, close } = await openEmbedded(join(directory, "data"), "", name);
    closing.push(close);
    await applyMigrations(url);
    return { ...settings, DATABASE_URL: url };
  };
  const verb = (words: readonly string[], environment: Record<string, string>) =>
    runVerb(words, environment, join(directory, "peak"));
  try {
    await buildIfNeeded(stopping.signal);
    const environment = await openOne("pages");
    const imported = await verb(["import", "extract", extract, ...importing], environment);
    if (!imported.succeeded) throw new Error(`The programme could not be imported: ${imported.said}`);
    tellPages(await comparePages(environment, 5));
    const times: QueryTimes[] = [];
    for (const projects of sizes) {
      const large = await openOne(`projects_${projects}`);
      const made = await verb(["generate", "--projects", String(projects), "--programme", "bench"], large);
      if (made.succeeded) {
        times.push(await ask<QueryTimes>("./time-queries.ts", large));
        tellSearches(projects, await ask<Spread[]>("./time-search.ts", large));
        if (projects === sizes.at(-1)) await tellExport(large, join(directory, "peak"));
      } else console.log(`\n${projects} projects could not be generated. ${made.said.trim()}`);
    }
    tellQueries(times);
    tellAccepted(await ask<Accepted>("./time-accepting.ts", await openOne("accepting")));
    tellLedger(await ask<LedgerTimes>("./time-ledger.ts", await openOne("ledger")));
    const file = join(directory, "extract.csv");
    await writeExtract(file, importedRows);
    const { succeeded, seconds, peak, said } = await verb(
      ["import", "extract", file, ...importing, "--skip-bad-rows"],
      await openOne("imports"),
    );
    console.log(
      `\nImport of ${importedRows} rows: ${Math.round(importedRows / seconds)} rows a second, at most ${Math.round(peak / 1e6)} MB`,
    );
    if (!succeeded) console.log(`It did not succeed. ${said.trim()}`);
  } finally {
    for (const close of closing) await close();
    await rm(directory, { recursive: true, force: true });
  }
}

function tellSearches(projects: number, spreads: readonly Spread[]) {
  console.log(`\nMilliseconds to search ${projects} projects, 200 of each (half within; 95 in 100 within)`);
  for (const { name, half, most, slowest } of spreads)
    console.log(`  ${name.padEnd(46)}${half.toFixed(1)}; ${most.toFixed(1)} (slowest: ${slowest})`);
}

function tellPages(taken: readonly Taken[]) {
  const [cached, signedIn, empty, bareVisitor, bareSupplier] = taken;
  console.log("\nAnswers a second (median; least to most)");
  for (const each of taken)
    console.log(
      `  ${each.name.padEnd(30)}${Math.round(each.median)} (${Math.round(each.least)} to ${Math.round(each.most)})`,
    );
  if (!cached || !signedIn || !empty || !bareVisitor || !bareSupplier) return;
  tellRatio("cached list ÷ empty page", cached, empty, "aim 50");
  tellRatio("cached list ÷ bare server", cached, bareVisitor);
  tellRatio("signed-in list ÷ empty page", signedIn, empty, "aim 0.7");
  tellRatio("signed-in list ÷ bare server", signedIn, bareSupplier);
}

function tellRatio(name: string, one: Taken, other: Taken, aim?: string) {
  console.log(`  ${name.padEnd(30)}${(one.median / other.median).toPrecision(3)}${aim ? ` (${aim})` : ""}`);
}

function tellQueries(times: readonly QueryTimes[]) {
  for (const { projects, taken } of times) {
    console.log(`\nMilliseconds with ${projects} projects (median; least to most)`);
    for (const { name, median, least, most } of taken)
      console.log(`  ${name.padEnd(32)}${median.toFixed(1)} (${least.toFixed(1)} to ${most.toFixed(1)})`);
  }
  const [few, many] = times;
  if (!few || !many) return;
  console.log(`\nTimes as long with ${(many.projects / few.projects).toPrecision(3)} times the projects`);
  for (const [index, { name, median }] of many.taken.entries())
    console.log(`  ${name.padEnd(30)}${(median / (few.taken[index]?.median ?? NaN)).toPrecision(3)}`);
}

function tellAccepted({ workers, taken }: Accepted) {
  console.log(`\nAccepted pledges a second, ${workers} processes at once (median; least to most)`);
  for (const { name, median, least, most } of taken)
    console.log(`  ${name.padEnd(30)}${Math.round(median)} (${Math.round(least)} to ${Math.round(most)})`);
  const [hot, bareHot, many, bareMany] = taken;
  if (!hot || !bareHot || !many || !bareMany) return;
  tellRatio("one hot need ÷ bare update", hot, bareHot);
  tellRatio("a thousand needs ÷ bare update", many, bareMany);
}

function tellLedger({ deliveries, taken }: LedgerTimes) {
  console.log(`\nMilliseconds for the ledger of a supplier with ${deliveries} deliveries (median; least to most)`);
  for (const { name, median, least, most } of taken)
    console.log(`  ${name.padEnd(42)}${median.toFixed(1)} (${least.toFixed(1)} to ${most.toFixed(1)})`);
  const [ledger, plainest] = [taken[0], taken.at(-1)];
  if (ledger && plainest) tellRatio("ledger ÷ 20 rows by key", ledger, plainest);
}

// Node lets garbage lie where it has room, so a process that may take little has to be told so.
const small = ["--max-semi-space-size=2", "--max-old-space-size=128"];
const tellingPeak = ["--import", "./scripts/bench/tell-peak.ts"];

/** Takes every project away as a workbook in a process of its own, which may take 256 MB. */
async function tellExport(environment: Record<string, string>, peakFile: string): Promise<void> {
  const watched = { ...environment, BENCH_PEAK_FILE: peakFile };
  const { rows, bytes, seconds, before } = await ask<Exported>("./take-export.ts", watched, [...small, ...tellingPeak]);
  const [peak, begun] = [Number(await readFile(peakFile, "utf8")), before].map((size) => Math.round(size / 1e6));
  console.log(
    `\nExport of ${rows} rows to Excel (${Math.round(bytes / 1e6)} MB): ${Math.round(rows / seconds)} rows a second, at most ${peak} MB of memory, ${begun} of them before it began (limit 256)`,
  );
}

try {
  await bench();
} catch (error) {
  console.error(asSentence(error));
  process.exitCode = 1;
}
