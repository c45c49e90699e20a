import { z } from "zod";
import type { NeedType } from "@/lib/generated/prisma/enums";
import { count, dayToCome, line, optionalLine, pounds, read, tick } from "@/lib/input";
import { checkLevelOrder } from "./check-level";
import type { Conditions } from "./conditions";
import { bringsPeople, needTypes, needTypeOrder } from "./need-type";
import { singular } from "./unit";

const neededBy = dayToCome("Enter a day, such as 27 3 2027");
const unsaid = { howOften: null, whereabouts: null, meetsChildren: null, checkLevel: null, costToAccept: null };

/**
 * What somebody says of one need: cash in pounds as typed, all else as a number of units. The quantity comes out in pence
 * for cash. Whether people will meet children is asked where people come (`invalid` beside `meetsChildren`), and then which
 * check they need (beside `checkLevel`; "unsure" is an answer).
 */
export function readNeed(input: unknown) {
  const { type } = read(z.object({ type: z.enum(needTypeOrder, "Choose what you need") }), input);
  return type === "cash"
    ? { type, unit: "GBP", ...unsaid, ...read(cash, input) }
    : { type, ...read(inKind(type), input) };
}

const description = (missing: string) => line(missing, 200);

const cash = z.object({
  description: description("Say what the money is for"),
  quantity: pounds("Enter an amount in pounds, such as 2,970"),
  essential: tick,
  neededBy,
});

const inKind = (type: NeedType) =>
  z
    .object({
      description: description(`Say what you need, such as “${needTypes[type].example}”`),
      quantity: count("Enter how many you need, such as 30", 10_000_000),
      unit: line(`Enter what you count in, such as ${needTypes[type].units.join(", ")}`, 40).transform(singular),
      essential: tick,
      neededBy,
      howOften: oneOf(["once", "regular"], "Choose once or again and again"),
      whereabouts: optionalLine(200),
      meetsChildren: oneOf(["yes", "no"], "Choose yes or no"),
      checkLevel: oneOf([...checkLevelOrder, "unsure"], "Choose a check, or that you are not sure yet"),
      costToAccept: optionalLine(500),
    })
    .transform(({ meetsChildren, checkLevel, ...need }, context) => {
      const check = checkOf(type, meetsChildren, checkLevel);
      if (!("missing" in check)) return { ...need, ...check };
      context.addIssue({ code: "custom", path: [check.missing], message: check.otherwise });
      return z.NEVER;
    });

/** One of a few, or null when none is chosen. */
const oneOf = <Value extends string>(values: readonly Value[], wrong: string) =>
  z
    .union([z.enum(values), z.literal("")], wrong)
    .nullish()
    .transform((value) => value || null);

type Check = Pick<Conditions, "meetsChildren" | "checkLevel">;
type Missing = { missing: "meetsChildren" | "checkLevel"; otherwise: string };

// A check that was chosen before “no” is forgotten: without children to meet, nobody needs it.
function checkOf(
  type: NeedType,
  meets: "yes" | "no" | null,
  level: NonNullable<Conditions["checkLevel"]> | "unsure" | null,
): Check | Missing {
  if (meets === null && bringsPeople(type)) {
    return { missing: "meetsChildren", otherwise: "Choose whether they will meet children" };
  }
  if (meets !== "yes") return { meetsChildren: meets === null ? null : false, checkLevel: null };
  if (level === null) return { missing: "checkLevel", otherwise: "Choose a check, or that you are not sure yet" };
  return { meetsChildren: true, checkLevel: level === "unsure" ? null : level };
}
