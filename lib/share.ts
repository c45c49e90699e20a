/** A share from 0 to 1 as people read it: 0.29 is "29%", 0.0378 is "3.8%", next to nothing "under 0.1%"; none is a dash. */
export function formatShare(share: number | null): string {
  if (share === null) return "–";
  const percent = share * 100;
  if (percent > 0 && percent < 0.05) return "under 0.1%";
  return `${percent > 0 && percent < 9.95 ? percent.toFixed(1).replace(/\.0$/, "") : percent.toFixed(0)}%`;
}
