import { z } from "zod";
import type { NeedType } from "@/lib/generated/prisma/enums";
import { count, dayToCome, line, pounds, read, tick } from "@/lib/input";
import { needTypes, needTypeOrder } from "./need-type";
import { singular } from "./unit";

const neededBy = dayToCome("Enter a day, such as 27 3 2027");

/** What somebody says of one need: cash in pounds as typed, all else as a number of units. The quantity comes out in pence for cash. */
export function readNeed(input: unknown) {
  const { type } = read(z.object({ type: z.enum(needTypeOrder, "Choose what you need") }), input);
  return type === "cash" ? { type, unit: "GBP", ...read(cash, input) } : { type, ...read(inKind(type), input) };
}

const description = (missing: string) => line(missing, 200);

const cash = z.object({
  description: description("Say what the money is for"),
  quantity: pounds("Enter an amount in pounds, such as 2,970"),
  essential: tick,
  neededBy,
});

const inKind = (type: NeedType) =>
  z.object({
    description: description(`Say what you need, such as “${needTypes[type].example}”`),
    quantity: count("Enter how many you need, such as 30", 10_000_000),
    unit: line(`Enter what you count in, such as ${needTypes[type].units.join(", ")}`, 40).transform(singular),
    essential: tick,
    neededBy,
  });
