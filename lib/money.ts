const wholePounds = new Intl.NumberFormat("en-GB", { style: "currency", currency: "GBP", maximumFractionDigits: 0 });
const poundsAndPence = new Intl.NumberFormat("en-GB", { style: "currency", currency: "GBP" });

/** Pence as people read them: 297000 is "£2,970", 1250 is "£12.50". */
export function formatMoney(pence: number | bigint): string {
  const amount = Number(pence);
  return (amount % 100 === 0 ? wholePounds : poundsAndPence).format(amount / 100);
}

/** Pence as they stand in a field, which has the £ in front of it: 297000 is "2,970". */
export const typedMoney = (pence: number | bigint): string => formatMoney(pence).replace("£", "");

/** What people type for an amount ("£2,970", "12.5", " 1 000.00 ") as integer pence, or null when it is not one. */
export function parseMoney(typed: string): number | null {
  const match = /^£?(\d+)(?:\.(\d{1,2}))?$/.exec(typed.replace(/[,\s]/g, ""));
  if (!match) return null;
  const pence = Number(match[1]) * 100 + Number((match[2] ?? "").padEnd(2, "0"));
  return Number.isSafeInteger(pence) ? pence : null;
}
