import type { RatingWord } from "@/lib/generated/prisma/enums";

/** The five words of the UK9 contract performance notice (Procurement Act 2023, section 71), exactly. */
export const ratingWords: Record<RatingWord, string> = {
  good: "Good",
  approaching_target: "Approaching target",
  requires_improvement: "Requires improvement",
  inadequate: "Inadequate",
  other: "Other",
};

/** From which share of what was due, in per cent, each word is suggested. Ours: neither the Act nor its notices name any. */
export const ratingThresholds = { good: 100, approachingTarget: 80, requiresImprovement: 40 } as const;

/** One commitment as a rating looks at it: quantities in its unit. */
export type Kept = { due: boolean; committed: number; confirmed: number };

/** The suggested word, and what it rests on: how many commitments were due, how many of them are kept whole, and their share. */
export type Suggested = { word: RatingWord; due: number; met: number; percent: number | null };

/**
 * Suggests a rating from what was due by a day. Each commitment that was due has a share: what is confirmed of it, at most the whole. The
 * suggestion goes by the mean of these shares, so that hours are never added to pounds: all of it is Good, 80 % or more Approaching target,
 * 40 % or more Requires improvement, less Inadequate. Where nothing was due yet it is Other.
 */
export function suggestRating(commitments: readonly Kept[]): Suggested {
  const shares = commitments
    .filter(({ due }) => due)
    .map(({ committed, confirmed }) => Math.min(1, Math.max(0, confirmed / committed)));
  const met = shares.filter((share) => share === 1).length;
  if (shares.length === 0) return { word: "other", due: 0, met: 0, percent: null };
  const percent = (100 * shares.reduce((sum, share) => sum + share, 0)) / shares.length;
  return { word: met === shares.length ? "good" : wordFor(percent), due: shares.length, met, percent };
}

function wordFor(percent: number): RatingWord {
  // A hair under a threshold by the arithmetic of shares is on it.
  const share = percent + 1e-9;
  if (share >= ratingThresholds.approachingTarget) return "approaching_target";
  return share >= ratingThresholds.requiresImprovement ? "requires_improvement" : "inadequate";
}
