import type { CheckLevel } from "@/lib/generated/prisma/enums";
import { checkLevels } from "./check-level";

/** The check that people need who come for a need and will meet children, "an enhanced DBS check"; null where none is asked for. */
export function checkAsked(need: { meetsChildren: boolean | null; checkLevel: CheckLevel | null }): string | null {
  const { meetsChildren, checkLevel } = need;
  if (!meetsChildren || checkLevel === null || checkLevel === "none") return null;
  const { name } = checkLevels[checkLevel];
  return `${/^[AEIOU]/.test(name) ? "an" : "a"} ${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}
