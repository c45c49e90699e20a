const terms = 120;

/**
 * The complementary error function of x ≥ 0, to about 13 significant digits; a negative x throws a RangeError.
 * Abramowitz and Stegun (1964): the series 7.1.6 below 2, where it loses nothing, and the continued fraction 7.1.14 from there.
 */
export function erfc(x: number) {
  if (!(x >= 0)) throw new RangeError(`erfc is worked out from 0 up, not at ${x}`);
  return x < 2 ? 1 - bySeries(x) : byContinuedFraction(x);
}

function bySeries(x: number) {
  let term = x;
  let sum = x;
  for (let n = 1; n <= terms; n += 1) {
    term *= (2 * x * x) / (2 * n + 1);
    sum += term;
  }
  return (2 / Math.sqrt(Math.PI)) * Math.exp(-x * x) * sum;
}

function byContinuedFraction(x: number) {
  let fraction = x;
  for (let n = terms; n >= 1; n -= 1) fraction = x + n / 2 / fraction;
  return Math.exp(-x * x) / (Math.sqrt(Math.PI) * fraction);
}
