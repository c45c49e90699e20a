import { randomUUID } from "node:crypto";
import { db } from "@/lib/db";
import { deliver, type Mail, type Post, post } from "./deliver";

/** Sends a letter that holds a secret, at once: it is written down nowhere, except in a demonstration, for /dev/mail. */
export async function sendNow(mail: Mail, through: Post = post): Promise<void> {
  const id = randomUUID();
  const status = await deliver(mail, id, through);
  if (status === "kept") await db.letter.create({ data: { id, ...mail, status, sentAt: new Date() } });
}
