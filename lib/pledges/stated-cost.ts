import { z } from "zod";
import { optionalLine, read } from "@/lib/input";
import { parseMoney } from "@/lib/money";
import { Refusal } from "@/lib/refusal";

export type StatedCost = { statedPence: bigint | null; statedSource: string | null };

const said = z.object({
  statedPence: z
    .string()
    .trim()
    .nullish()
    .transform((typed, context) => {
      if (!typed) return null;
      const pence = parseMoney(typed);
      if (pence !== null && pence <= 100_000_000_00) return BigInt(pence);
      context.addIssue({ code: "custom", message: "Enter an amount, such as £500" });
      return z.NEVER;
    }),
  statedSource: optionalLine(300),
});

/** What all of a gift would have cost, in pounds as typed and kept in pence, and how the giver knows: both or neither. Refuses `invalid` beside the one that is missing. */
export function readStatedCost(input: unknown): StatedCost {
  const stated = read(said, input);
  if ((stated.statedPence === null) === (stated.statedSource === null)) return stated;
  throw new Refusal(
    "invalid",
    "There is a problem with your answers",
    stated.statedPence === null
      ? { statedPence: ["Enter what it would have cost, or leave both empty"] }
      : { statedSource: ["Say how you know, such as an invoice or a price list"] },
  );
}
