import { z } from "zod";
import { Telling } from "@/lib/generated/prisma/enums";

/** How somebody can be told of what they asked to hear about, in the order that they choose from. */
const tellings = [Telling.at_once, Telling.weekly, Telling.never] as const;

/** The answer to "How shall we tell you?". */
export const tellingAnswer = z.object({
  telling: z.enum(tellings, "Choose how we should tell you"),
});
