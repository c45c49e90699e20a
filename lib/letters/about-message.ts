import { z } from "zod";
import type { Reader } from "@/lib/db";
import { aboutPledge } from "./about-pledge";
import type { Told } from "./addressed";

const written = z.object({ messageId: z.uuid() });

/** A line that somebody wrote about a pledge, who wrote it, and the two sides. */
export async function aboutMessage(from: Reader, told: Told) {
  const { messageId } = written.parse(told.details);
  const about = await aboutPledge(from, told);
  const { text, user, organisationId } = await from.message.findUniqueOrThrow({
    where: { id: messageId },
    select: { text: true, organisationId: true, user: { select: { name: true } } },
  });
  const { name } = await from.organisation.findUniqueOrThrow({ where: { id: organisationId }, select: { name: true } });
  return { ...about, text, writer: user.name ? `${user.name} of ${name}` : name };
}
export type AboutMessage = Awaited<ReturnType<typeof aboutMessage>>;
