/** The questions of a listing, in the order that they are asked. */
export const questions = ["what", "children", "where", "drivers", "shaped", "needs", "money", "check"] as const;
export type Question = (typeof questions)[number];

/** What each question is about, as the list of tasks and the check page head it. */
export const questionTitles: Record<Question, string> = {
  what: "What the project does",
  children: "Who it is for",
  where: "Where it happens",
  drivers: "What it changes for children",
  shaped: "How children shaped it",
  needs: "What you need",
  money: "What the money would buy",
  check: "Check your answers",
};

/** As much of a project as says which questions have been answered. */
export type Answers = {
  summary: string | null;
  story: string | null;
  childrenExpected: number | null;
  shapedLevel: string | null;
  places: unknown[];
  drivers: unknown[];
  needs: { type: string; lines: unknown[] }[];
};

type Answered = Exclude<Question, "check">;
// prettier-ignore
const answered: Record<Answered, { when: (answers: Answers) => boolean; otherwise: string }> = {
  what:     { when: ({ summary, story }) => summary !== null && story !== null, otherwise: "Say what the project does" },
  children: { when: ({ childrenExpected }) => childrenExpected !== null,        otherwise: "Say who it is for, and how many children" },
  where:    { when: ({ places }) => places.length > 0,                          otherwise: "Say where it happens" },
  drivers:  { when: ({ drivers }) => drivers.length > 0,                        otherwise: "Choose what it changes for children" },
  shaped:   { when: ({ shapedLevel }) => shapedLevel !== null,                  otherwise: "Say how children shaped it" },
  needs:    { when: ({ needs }) => needs.length > 0,                            otherwise: "Add at least one thing that you need" },
  money:    { when: ({ needs }) => needs.every(({ type, lines }) => type !== "cash" || lines.length > 0),
              otherwise: "Say what the money would buy" },
};

/** Whether a question has its answer; checking the answers is never done until the project is sent. */
export function isAnswered(question: Question, answers: Answers): boolean {
  return question !== "check" && answered[question].when(answers);
}

/** The questions that still want an answer, and what to say of each. */
export function unanswered(answers: Answers): { question: Answered; otherwise: string }[] {
  const asked = questions.filter((question) => question !== "check");
  return asked
    .filter((question) => !answered[question].when(answers))
    .map((question) => ({ question, otherwise: answered[question].otherwise }));
}

/** The questions that are asked of a project, without the check at the end: what money would buy only where money is asked for. */
export function questionsAsked(needs: { type: string }[]): Answered[] {
  const cash = needs.some(({ type }) => type === "cash");
  return questions.filter((question) => question !== "check").filter((question) => question !== "money" || cash);
}

/** The question that comes next, while a project is listed. */
export const questionAfter = (question: Question): Question => questions[questions.indexOf(question) + 1] ?? "check";

/** The question before, or null at the first; without a cash need there was no money to speak of. */
export function questionBefore(question: Question, needs: { type: string }[]): Question | null {
  const before = questions[questions.indexOf(question) - 1] ?? null;
  return before === "money" && !questionsAsked(needs).includes("money") ? "needs" : before;
}
