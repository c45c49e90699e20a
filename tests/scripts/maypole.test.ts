import { randomUUID } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { db } from "@/lib/db";
import { env } from "@/lib/env";
import { aRow, csvOf } from "@/tests/lib/imports/an-extract";
import { aDataDirectory, endOf, startProgram } from "@/tests/support/run-program";

// The command fills the database out of this process's sight; asking once has it emptied between tests all the same.
beforeAll(() => db.programme.count());

/** Runs the command on this test's database. */
async function maypole(...words: string[]) {
  const child = startProgram(["scripts/maypole.ts", ...words], { DATABASE_URL: env.DATABASE_URL ?? "" });
  let said = "";
  let complained = "";
  child.stdout.on("data", (piece: Buffer) => (said += piece.toString()));
  child.stderr.on("data", (piece: Buffer) => (complained += piece.toString()));
  const { code } = await endOf(child);
  return { code, said, complained };
}

async function aFile(...rows: Parameters<typeof csvOf>[0]) {
  const file = join(await aDataDirectory(), `${randomUUID()}.csv`);
  await writeFile(file, csvOf(rows));
  return file;
}

test("an extract is imported and its figures printed, as JSON and nothing else on stdout", async () => {
  const event = "Social Value Conference=2024-05-19";
  const imported = await maypole(
    "import",
    "extract",
    await aFile(aRow()),
    "--programme",
    "bsol",
    "--create",
    "--event",
    event,
    "--json",
  );
  expect(imported.code).toBe(0);
  expect(JSON.parse(imported.said)).toMatchObject({
    outcome: "applied",
    rows: 1,
    problems: [],
    applied: { projects: { created: 1 } },
  });
  expect(imported.complained).toMatch(/^1 rows in \d+\.\d s \(.+ a second\), with at most \d+ MB of memory\n$/);

  const figures = await maypole(
    "figures",
    "--programme",
    "bsol",
    "--as-at",
    "2025-07-31",
    "--event",
    "Social Value Conference",
    "--json",
  );
  expect(figures).toMatchObject({ code: 0, complained: "" });
  expect(JSON.parse(figures.said)).toMatchObject({
    as_at: "2025-07-31",
    all: { listed: 1, backed: 0, backed_share: 0, cash_requested_gbp: 5000 },
    after_event: { listed: 1 },
  });
});

test("problems are told by row and column, and the command fails while an error stands", async () => {
  const file = await aFile(aRow(), aRow({ project_ref: "R2", listed_on: "soon" }));
  const words = ["import", "extract", file, "--programme", "bsol", "--create"];
  const refused = await maypole(...words);
  expect(refused.code).toBe(1);
  expect(refused.complained).toContain(
    "row 3, listed_on: “soon” is not a day: write it like 2024-10-03 or 03/10/2024\n1 errors and 0 warnings.",
  );
  expect(refused.said).toContain("(2 rows) was applied");
  expect(await db.programme.count()).toBe(0);
  expect((await maypole(...words, "--skip-bad-rows", "--dry-run")).said).toContain(
    "2 rows read and nothing kept: this would be done.\n",
  );
  expect(await db.programme.count()).toBe(0);
  const skipped = await maypole(...words, "--skip-bad-rows", "--json");
  expect([skipped.code, await db.project.count()]).toEqual([0, 1]);
});

test.each([
  [["import", "extract", "nowhere.csv", "--programme", "bsol"], "There is no file nowhere.csv.\n"],
  [
    ["import", "extract", "package.json", "--programme", "bsol"],
    "There is no programme bsol: add --create to start it\n",
  ],
  [
    ["import", "extract", "package.json", "--programme", "Sign In", "--create"],
    "A programme's short name has 2 to 40 small letters, digits and hyphens, such as bsol\n",
  ],
  [
    ["import", "everything"],
    "Say what to import: maypole import extract|contracts|deals|framework|postcodes|deprivation|areas|charities FILE\n",
  ],
  [
    ["import", "extract", "package.json", "--programme", "bsol", "--event", "Fair"],
    'Write an event as --event "NAME=YYYY-MM-DD", not Fair.\n',
  ],
  [["figures", "--programme", "bsol"], "There is no programme bsol\n"],
  [
    ["figures", "--programme", "bsol", "--event", "Fair", "--event-date", "2024-09-19"],
    "Give --event or --event-date, not both.\n",
  ],
  [["generate"], "Say how many projects: --projects N\n"],
  [["sing"], "There is no verb sing: the verbs are import, figures, programme, user, verify, generate.\n"],
])("%j fails with one sentence", async (words, sentence) => {
  expect(await maypole(...words)).toEqual({ code: 1, said: "", complained: sentence });
});

test("a generated programme has the projects asked for, and is the same each time", async () => {
  expect(
    JSON.parse((await maypole("generate", "--projects", "30", "--programme", "one", "--json")).said),
  ).toMatchObject({ slug: "one", projects: 30 });
  await maypole("generate", "--projects", "30", "--programme", "two");
  const [one, two] = await Promise.all(
    ["one", "two"].map((slug) =>
      db.project.findMany({
        where: { programme: { slug } },
        select: {
          title: true,
          listedAt: true,
          needs: { select: { quantity: true, matchedQuantity: true }, orderBy: { position: "asc" } },
        },
        orderBy: { slug: "asc" },
      }),
    ),
  );
  expect(one).toHaveLength(30);
  expect(one?.every(({ needs }) => needs.length === 3)).toBe(true);
  expect(two).toEqual(one);
  expect((await maypole("generate", "--projects", "30", "--programme", "two")).complained).toBe(
    "There is a programme two already\n",
  );
});

test("help says how each verb is used", async () => {
  const { code, said } = await maypole("help");
  expect(code).toBe(0);
  expect(said).toContain("import extract FILE --programme SLUG");
  expect((await maypole("figures", "--help")).said).toContain("figures --programme SLUG");
});

test("verify is content with what was imported, and finds a row that was changed by hand", async () => {
  expect((await maypole("import", "extract", await aFile(aRow()), "--programme", "bsol", "--create")).code).toBe(0);
  const well = await maypole("verify");
  expect(well.said).toMatch(/^All \d+ rules hold\.\n$/);
  expect(well.code).toBe(0);
  const [changed] = await db.$transaction(async (tx) => {
    await tx.$executeRaw`SET LOCAL session_replication_role = replica`;
    return tx.$queryRaw<{ id: string }[]>`
      UPDATE "Activity" SET reason = 'Nobody said this' WHERE name = 'project.listed' RETURNING id::text`;
  });
  const { code, said } = await maypole("verify", "--json");
  expect(code).toBe(1);
  expect(JSON.parse(said)).toMatchObject({
    ok: false,
    broken: [{ name: "the chain of activities is whole", rows: 1, ids: [changed?.id] }],
  });
});
