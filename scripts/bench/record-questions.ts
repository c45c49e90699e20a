import pg from "pg";

/** One SQL question as it went to PostgreSQL. */
export type Question = { text: string; values: unknown[] };

/** Does some reading and says what it asked the database, so that a bare server can ask the same. */
export async function recordQuestions(read: () => Promise<unknown>): Promise<Question[]> {
  const asked: Question[] = [];
  const query = Reflect.get(pg.Client.prototype, "query") as (...words: unknown[]) => unknown;
  Reflect.set(pg.Client.prototype, "query", function (this: pg.Client, ...words: unknown[]) {
    const [first, second] = words;
    const text = typeof first === "string" ? first : (first as Partial<Question> | null)?.text;
    const values = typeof first === "string" ? second : (first as Partial<Question> | null)?.values;
    if (text && /^\s*(SELECT|WITH)/i.test(text)) asked.push({ text, values: Array.isArray(values) ? values : [] });
    return query.apply(this, words);
  });
  try {
    await read();
  } finally {
    Reflect.set(pg.Client.prototype, "query", query);
  }
  return asked;
}
