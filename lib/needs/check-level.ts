import type { CheckLevel } from "@/lib/generated/prisma/enums";

/**
 * Each check by the Disclosure and Barring Service in plain words, with what its certificate can show, as GOV.UK's “DBS
 * checks” pages put it. Which one may be asked for is the organisation's to know: Maypole only passes it on.
 */
export const checkLevels: Record<CheckLevel, { name: string; shows: string; needed: string }> = {
  none: {
    name: "No DBS check",
    shows: "One of us is there all the time, for example",
    needed: "No DBS check asked for",
  },
  basic: {
    name: "Basic DBS check",
    shows: "Shows convictions and conditional cautions that are not “spent” yet",
    needed: "Basic DBS check needed",
  },
  standard: {
    name: "Standard DBS check",
    shows: "Shows older, “spent” convictions and cautions too",
    needed: "Standard DBS check needed",
  },
  enhanced: {
    name: "Enhanced DBS check",
    shows: "Also shows what the local police know that matters for the work",
    needed: "Enhanced DBS check needed",
  },
  enhanced_barred: {
    name: "Enhanced DBS check with the children’s barred list",
    shows: "Also shows whether somebody is barred from working with children",
    needed: "Enhanced DBS check with the children’s barred list needed",
  },
};

export const checkLevelOrder = Object.keys(checkLevels) as CheckLevel[];
