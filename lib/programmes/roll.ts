import { Prisma } from "@/lib/generated/prisma/client";

/** A whole number from 0 to `sides` - 1 that is always the same for a row's number `i` and a question. */
export const roll = (question: number, sides: number) =>
  Prisma.raw(`(abs(hashint8extended(i, ${question}) % ${sides}))::int`);

/** One of several words, always the same for a row's number and a question. */
export const oneOf = (question: number, words: readonly string[]) =>
  Prisma.sql`(${words}::text[])[1 + ${roll(question, words.length)}]`;
