import type { ActivityName } from "@/lib/activity/record";

/** The kinds of letters that people choose how to hear of. */
export const letterKinds = ["pledges", "deliveries", "reminders", "contracts", "approvals"] as const;
export type LetterKind = (typeof letterKinds)[number];

const reminders: readonly string[] = [
  "pledge.reminded",
  "delivery.reminded",
  "deal.reminded",
  "commitment.noticed",
  "commitment.reminded",
] satisfies ActivityName[];

const nouns: Record<string, LetterKind> = {
  pledge: "pledges",
  share: "pledges",
  thread: "pledges",
  introduction: "pledges",
  offer: "pledges",
  match: "pledges",
  deal: "pledges",
  delivery: "deliveries",
  story: "deliveries",
  contract: "contracts",
  commitment: "contracts",
  credit: "contracts",
  rating: "contracts",
  organisation: "approvals",
  claim: "approvals",
  vouching: "approvals",
  invitation: "approvals",
  membership: "approvals",
  project: "approvals",
};

/** Of which kind the letters are that an activity causes; null for those that always come at once. */
export function kindOfLetter(name: ActivityName): LetterKind | null {
  return reminders.includes(name) ? "reminders" : (nouns[name.split(".")[0] ?? ""] ?? null);
}
