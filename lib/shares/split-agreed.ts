/**
 * Splits what was agreed among those who share a pledge, in proportion to what each said it gives: whole numbers that add up to the
 * total, each within one of its exact part, by the largest remainder (the Hamilton method). The order of the shares does not matter:
 * where remainders are the same, the larger share comes first, then the lower id.
 */
export function splitAgreed(total: number, shares: readonly { id: string; quantity: number }[]): Map<string, number> {
  const whole = shares.reduce((sum, { quantity }) => sum + BigInt(quantity), 0n);
  const exact = shares.map(({ id, quantity }) => {
    const product = BigInt(total) * BigInt(quantity);
    return { id, quantity, part: Number(product / whole), rest: product % whole };
  });
  const left = total - exact.reduce((sum, { part }) => sum + part, 0);
  const inTurn = exact.sort(
    (one, other) =>
      compare(other.rest, one.rest) || compare(other.quantity, one.quantity) || (one.id < other.id ? -1 : 1),
  );
  return new Map(inTurn.map(({ id, part }, place) => [id, place < left ? part + 1 : part]));
}

const compare = <Ordered extends bigint | number>(one: Ordered, other: Ordered) =>
  one < other ? -1 : Number(one > other);
