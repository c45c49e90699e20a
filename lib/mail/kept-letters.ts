import { z } from "zod";
import { db } from "@/lib/db";
import { uuid } from "@/lib/input";
import { Refusal } from "@/lib/refusal";
import { type Post, post } from "./deliver";

const pageSize = 50;
const notHere = () => new Refusal("notFound", "Not found");

/** The letters that a demonstration kept instead of sending, the newest first, 50 a page; anywhere else they do not exist (`notFound`). */
export async function listKeptLetters(input: unknown, through: Post = post) {
  if (!through.keeps) throw notHere();
  const { page } = z.object({ page: z.coerce.number().int().min(1).max(10_000).catch(1) }).parse(input);
  const [rows, total] = await Promise.all([
    db.letter.findMany({
      where: { status: "kept" },
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      take: pageSize,
      skip: (page - 1) * pageSize,
      select: { id: true, to: true, subject: true, createdAt: true, user: { select: { name: true } } },
    }),
    db.letter.count({ where: { status: "kept" } }),
  ]);
  return { rows, total, page, pages: Math.max(1, Math.ceil(total / pageSize)) };
}

/** One letter that a demonstration kept; anywhere else, or for no such letter, refuses `notFound`. */
export async function loadKeptLetter(id: string, through: Post = post) {
  if (!through.keeps) throw notHere();
  const letter = await db.letter.findFirst({
    where: { id: uuid(id), status: "kept" },
    select: { id: true, to: true, subject: true, text: true, createdAt: true },
  });
  if (!letter) throw notHere();
  return letter;
}
