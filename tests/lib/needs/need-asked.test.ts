import { expect, test } from "vitest";
import { checkLevels, checkLevelOrder } from "@/lib/needs/check-level";
import { conditionsInWords } from "@/lib/needs/conditions";
import { readNeed } from "@/lib/needs/need-asked";

const reading = { type: "volunteering", description: "Reading after school", quantity: "40", unit: "hours" };
const beds = { type: "goods", description: "Beds", quantity: "30", unit: "beds" };

test.each(checkLevelOrder)("people who meet children, with the check %s", (checkLevel) => {
  const need = readNeed({ ...reading, howOften: "regular", meetsChildren: "yes", checkLevel });
  expect(need).toMatchObject({ howOften: "regular", meetsChildren: true, checkLevel });
  expect(conditionsInWords(need)).toContain(`${checkLevels[checkLevel].needed}: people will meet children`);
});

test("an enhanced check reads as a supplier should know it", () => {
  const need = readNeed({
    ...reading,
    ...{ meetsChildren: "yes", checkLevel: "enhanced", whereabouts: "Aston library", costToAccept: "One of us stays" },
  });
  expect(conditionsInWords(need)).toEqual([
    "Where: Aston library",
    "Enhanced DBS check needed: people will meet children",
    "What it takes to say yes: One of us stays",
  ]);
});

test("not to be sure of the check is an answer, and is said", () => {
  const need = readNeed({ ...reading, meetsChildren: "yes", checkLevel: "unsure" });
  expect(need).toMatchObject({ meetsChildren: true, checkLevel: null });
  expect(conditionsInWords(need)).toEqual(["People will meet children: ask which DBS check they need"]);
});

test("a check that was chosen before “no” is forgotten", () => {
  const need = readNeed({ ...reading, meetsChildren: "no", checkLevel: "enhanced" });
  expect(need).toMatchObject({ meetsChildren: false, checkLevel: null });
  expect(conditionsInWords(need)).toEqual(["Nobody will meet children"]);
});

test("things that only arrive say nothing of children, unless asked to", () => {
  expect(readNeed(beds)).toMatchObject({ howOften: null, meetsChildren: null, checkLevel: null, costToAccept: null });
  expect(conditionsInWords(readNeed(beds))).toEqual([]);
  expect(readNeed({ ...beds, meetsChildren: "yes", checkLevel: "basic" })).toMatchObject({ checkLevel: "basic" });
});

test("money forgets what was said of people and places", () => {
  const money = { type: "cash", description: "Rent", quantity: "£600", meetsChildren: "yes", checkLevel: "basic" };
  expect(readNeed({ ...money, howOften: "once" })).toMatchObject({ howOften: null, meetsChildren: null });
});

test.each([
  [{}, { meetsChildren: ["Choose whether they will meet children"] }],
  [{ meetsChildren: "yes" }, { checkLevel: ["Choose a check, or that you are not sure yet"] }],
  [{ meetsChildren: "yes", checkLevel: "gold" }, { checkLevel: ["Choose a check, or that you are not sure yet"] }],
  [{ meetsChildren: "maybe" }, { meetsChildren: ["Choose yes or no"] }],
  [{ meetsChildren: "no", howOften: "hourly" }, { howOften: ["Choose once or again and again"] }],
])("people’s time with %o is refused beside its field", (said, fields) => {
  expect(() => readNeed({ ...reading, ...said })).toThrow(expect.objectContaining({ kind: "invalid", fields }));
});
