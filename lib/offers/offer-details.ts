import { z } from "zod";
import type { NeedType } from "@/lib/generated/prisma/enums";
import { count, dayToCome, line, optionalLine, pounds, read } from "@/lib/input";
import { needTypeOrder, needTypes } from "@/lib/needs/need-type";
import { singular } from "@/lib/needs/unit";
import { parsePostcode } from "@/lib/places/postcode";

const where = z
  .string()
  .trim()
  .nullish()
  .transform((typed, context) => {
    if (!typed) return { postcode: null, district: null };
    const parsed = parsePostcode(typed);
    if (parsed) return parsed;
    context.addIssue({ code: "custom", message: "Enter a postcode, such as B19 1NH, or its first half" });
    return z.NEVER;
  });

const shared = {
  description: line("Say what you can give", 200),
  until: dayToCome("Enter a day, such as 27 3 2027"),
  postcode: where,
  conditions: optionalLine(1000),
};

/** What a supplier says of something that it could give: money in pounds as typed, all else as a number of units. Quantities come out in pence for money. */
export function readOffer(input: unknown) {
  const { type } = read(z.object({ type: z.enum(needTypeOrder, "Choose what you could give") }), input);
  const { postcode, ...offer } = type === "cash" ? { ...read(cash, input), unit: "GBP" } : read(inKind(type), input);
  return { ...offer, ...postcode, type };
}

const cash = z.object({ ...shared, quantity: pounds("Enter an amount in pounds, such as 2,000") });

const inKind = (type: NeedType) =>
  z.object({
    ...shared,
    quantity: count("Enter how many you could give, such as 20", 10_000_000),
    unit: line(`Enter what you count in, such as ${needTypes[type].units.join(", ")}`, 40).transform(singular),
  });
