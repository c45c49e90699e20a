import { z } from "zod";
import { count, pounds, read } from "@/lib/input";
import { agreedQuantity, isUnmeasured } from "@/lib/matches/agreed";
import { Refusal } from "@/lib/refusal";

type Pledge = {
  quantity: number;
  lineQuantity: number | null;
  inKind: boolean;
  line: { description: string } | null;
  need: { type: string };
};

/** What a typed part of a pledge means, counted as the pledge is: pence, things of a line, or the need's unit. Refuses `invalid` beside `quantity`, and `conflict` where nobody counted the pledge. */
export function measureShare(pledge: Pledge, typed: string): number {
  if (isUnmeasured(pledge)) throw new Refusal("conflict", "This pledge is not counted, so it cannot be shared out");
  const cash = pledge.need.type === "cash" && !pledge.inKind;
  const amount = cash ? pounds("Enter an amount, such as £500") : count("Enter how many they would give");
  const { quantity } = read(z.object({ quantity: amount }), { quantity: typed });
  if (quantity >= agreedQuantity(pledge)) {
    throw new Refusal("invalid", "There is a problem with your answers", {
      quantity: ["Enter less than the whole: a part of it stays yours"],
    });
  }
  return quantity;
}
