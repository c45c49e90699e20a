import type { Telling } from "@/lib/generated/prisma/enums";

/** The ways of being told, as people choose them. */
export const tellingOptions: { value: Telling; label: string; hint?: string }[] = [
  { value: "at_once", label: "At once", hint: "A letter for each one, as soon as it is there" },
  { value: "weekly", label: "Once a week", hint: "One letter on Monday morning, or none when nothing is new" },
];

/** How somebody is told, in a word or two. */
export const tellingWords: Record<Telling, string> = {
  at_once: "At once",
  weekly: "Once a week",
  never: "Letters stopped",
};
