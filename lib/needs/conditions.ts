import type { CheckLevel, HowOften } from "@/lib/generated/prisma/enums";
import { checkLevels } from "./check-level";

/** What a need says besides what and how much; each is null until somebody says. */
export type Conditions = {
  howOften: HowOften | null;
  whereabouts: string | null;
  meetsChildren: boolean | null;
  checkLevel: CheckLevel | null;
  costToAccept: string | null;
};

/** The columns of a need that hold them, for a `select`. */
export const conditionColumns = {
  howOften: true,
  whereabouts: true,
  meetsChildren: true,
  checkLevel: true,
  costToAccept: true,
} as const;

/** What a supplier should know before it offers, each in a plain sentence; what nobody said is left out. */
export function conditionsInWords(need: Conditions): string[] {
  const { howOften, whereabouts, costToAccept } = need;
  return [
    howOften && (howOften === "once" ? "Once" : "Again and again, not only once"),
    whereabouts && `Where: ${whereabouts}`,
    checkInWords(need),
    costToAccept && `What it takes to say yes: ${costToAccept}`,
  ].filter((words) => words !== null);
}

/** Which check is needed and why: "Enhanced DBS check needed: people will meet children". Null when nobody said. */
function checkInWords({ meetsChildren, checkLevel }: Pick<Conditions, "meetsChildren" | "checkLevel">) {
  if (meetsChildren === null) return null;
  if (!meetsChildren) return "Nobody will meet children";
  if (checkLevel === null) return "People will meet children: ask which DBS check they need";
  return `${checkLevels[checkLevel].needed}: people will meet children`;
}
