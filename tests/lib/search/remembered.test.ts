import { expect, test } from "vitest";
import { Prisma } from "@/lib/generated/prisma/client";
import { Columns } from "@/lib/search/columns";
import { type Question, Remembered } from "@/lib/search/remembered";

const programmeId = "01a20000-0000-7000-8000-000000000000";

/** Projects with ordinals from 1, and an answer that says how it was asked for. */
function remembering(many: number) {
  const columns = new Columns();
  for (let ordinal = 1; ordinal <= many; ordinal++)
    columns.put({
      ...{ projectId: `${ordinal}`, ordinal, state: 2, listedAt: 0, children: 0, helped: false, openNeeds: 0 },
      ...{ allNeeds: 0, channels: 0, ageFrom: null, ageTo: null, imdDecile: null, part: 0 },
      ...{ drivers: "", places: "", points: "" },
    });
  const remembered = new Remembered(programmeId, columns);
  const asked: ("all" | number[])[] = [];
  let answer: number[] = [];
  const question: Question = {
    key: "which",
    sql: (which) => {
      const changed = which.values[0];
      asked.push(Array.isArray(changed) ? (changed as number[]) : "all");
      const ordinals = Array.isArray(changed) ? answer.filter((each) => changed.includes(each)) : answer;
      return Prisma.sql`SELECT unnest(${ordinals}::int[]) AS ordinal`;
    },
  };
  const now = async (ordinals: number[]) => {
    answer = ordinals;
    const [places] = await remembered.answers([question]);
    return Array.from(places ?? [], (at) => columns.ordinal[at]).toSorted();
  };
  return { remembered, asked, now };
}

test("only what has changed is asked about again", async () => {
  const { remembered, asked, now } = remembering(5);
  expect(await now([1, 2, 3])).toEqual([1, 2, 3]);
  expect(await now([1, 2, 3])).toEqual([1, 2, 3]);
  expect(asked).toEqual(["all"]);
  remembered.note([3, 4]);
  remembered.note([4]);
  expect(await now([1, 2, 4])).toEqual([1, 2, 4]);
  expect(asked).toEqual(["all", [3, 4]]);
});

test("after thousands of changes everything is asked again", async () => {
  const { remembered, asked, now } = remembering(5);
  await now([1]);
  remembered.note(Array.from({ length: 6_000 }, () => 2));
  expect(await now([2])).toEqual([2]);
  expect(asked).toEqual(["all", "all"]);
});

test("an answer that changed while it was on its way is asked about again", async () => {
  const { remembered, asked, now } = remembering(5);
  const early = now([1]);
  remembered.note([2]);
  expect(await early).toEqual([1]);
  expect(await now([1, 2])).toEqual([1, 2]);
  expect(asked).toEqual(["all", [2]]);
});

test("what was asked for longest ago is forgotten before the answers take too much room", async () => {
  const { remembered } = remembering(100_000);
  let times = 0;
  const everything = (key: string): Question => ({
    key,
    sql: () => {
      times++;
      return Prisma.sql`SELECT generate_series(1, 100000) AS ordinal`;
    },
  });
  // 400 kB each: forty fit into 16 MB, and one more does not fit besides.
  const keys = Array.from({ length: 42 }, (_, index) => `${index}`);
  for (const key of keys) await remembered.answers([everything(key)]);
  expect(times).toBe(42);
  await remembered.answers([everything("41"), everything("40")]);
  expect(times).toBe(42);
  await remembered.answers([everything("0")]);
  expect(times).toBe(43);
});
