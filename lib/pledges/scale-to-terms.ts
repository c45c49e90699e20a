import { agreedQuantity } from "@/lib/matches/agreed";

type Terms = { quantity: number; lineId: string | null; lineQuantity: number | null };
type Pledge = Terms & {
  statedPence: bigint | null;
  statedSource: string | null;
  commitmentId: string | null;
  commitmentQuantity: bigint | null;
};

/** The promise that a pledge is to keep, and how much of it, in its unit; pence for pounds. */
export type MeantFor = { commitmentId: string; quantity: number };

/** For which promise a pledge was meant, where other terms change that: what an older day's ledger counts. */
export function noLongerMeantFor(
  { commitmentId, commitmentQuantity }: Pledge,
  terms: ReturnType<typeof scaleToTerms>,
): MeantFor | undefined {
  if (commitmentId === null || commitmentQuantity === terms.commitmentQuantity) return undefined;
  return { commitmentId, quantity: Number(commitmentQuantity) };
}

/**
 * What a pledge says beside its terms, when these change: what it would have cost and what it counts towards a promise are of as much as is
 * given now, rounded down, so that neither is ever of more than the whole. Of another kind than was pledged nothing is known any more.
 */
export function scaleToTerms(pledge: Pledge, proposed: Terms) {
  const [before, after] = [agreedQuantity(pledge), agreedQuantity(proposed)].map(BigInt) as [bigint, bigint];
  const alike = pledge.lineId === proposed.lineId && before > 0n;
  const scaled = (amount: bigint | null) => (amount === null || !alike ? null : (amount * after) / before);
  const statedPence = scaled(pledge.statedPence);
  const commitmentQuantity = scaled(pledge.commitmentQuantity);
  return {
    ...{ statedPence, statedSource: statedPence === null ? null : pledge.statedSource },
    ...(commitmentQuantity ? { commitmentQuantity } : { commitmentId: null, commitmentQuantity: null }),
  };
}
