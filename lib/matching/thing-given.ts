import type { NeedType } from "@/lib/generated/prisma/enums";
import type { Described } from "./fit";

type Given = {
  inKind: boolean;
  line: { description: string } | null;
  need: { type: NeedType; unit: string; description: string };
};

/** What somebody pledged or agreed to give, as something that could be offered to others; null for help in kind that nobody described. */
export function thingGiven({ inKind, line, need }: Given): Described | null {
  if (line) return { type: "goods", unit: "item", description: line.description };
  const { type, unit, description } = need;
  return inKind ? null : { type, unit, description };
}
