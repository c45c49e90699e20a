import { expect, test } from "vitest";
import {
  isAnswered,
  questionAfter,
  questionBefore,
  questions,
  questionsAsked,
  unanswered,
} from "@/lib/projects/questions";

const empty = {
  ...{ summary: null, story: null, childrenExpected: null, shapedLevel: null },
  ...{ places: [], drivers: [], needs: [] },
};
const cash = { type: "cash", lines: [] };

test("a draft that was only named has every question to answer, but none about money", () => {
  expect(unanswered(empty).map(({ question }) => question)).toEqual([
    ...["what", "children", "where", "drivers", "shaped", "needs"],
  ]);
  expect(isAnswered("check", empty)).toBe(false);
});

test("money wants to say what it would buy", () => {
  expect(isAnswered("money", { ...empty, needs: [cash] })).toBe(false);
  expect(
    isAnswered("money", {
      ...empty,
      needs: [
        { ...cash, lines: [1] },
        { type: "goods", lines: [] },
      ],
    }),
  ).toBe(true);
});

test("each question leads to the next, and back", () => {
  for (const [place, question] of questions.entries()) {
    expect(questionAfter(question)).toBe(questions[place + 1] ?? "check");
    expect(questionBefore(question, [cash])).toBe(questions[place - 1] ?? null);
  }
  expect(questionBefore("check", [{ type: "goods" }])).toBe("needs");
});

test("what the money would buy is a question only where money is asked for", () => {
  expect(questionsAsked([{ type: "goods" }])).toEqual(["what", "children", "where", "drivers", "shaped", "needs"]);
  expect(questionsAsked([{ type: "goods" }, cash]).at(-1)).toBe("money");
});
