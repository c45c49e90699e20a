import { z } from "zod";
import { db } from "@/lib/db";
import { oneLine, read } from "@/lib/input";
import type { Person } from "./person";

const answer = z.object({ name: oneLine("Enter your name", 120) });

/** Somebody says what they are called. */
export async function changeName({ userId }: Pick<Person, "userId">, input: unknown): Promise<void> {
  const { name } = read(answer, input);
  await db.user.update({ where: { id: userId }, data: { name } });
}
