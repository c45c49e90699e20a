import { z } from "zod";
import { db } from "@/lib/db";
import { line, read } from "@/lib/input";
import type { Person } from "./person";

const answer = z.object({ name: line("Enter your name", 120) });

/** Somebody says what they are called. */
export async function changeName({ userId }: Pick<Person, "userId">, input: unknown): Promise<void> {
  const { name } = read(answer, input);
  await db.user.update({ where: { id: userId }, data: { name } });
}
