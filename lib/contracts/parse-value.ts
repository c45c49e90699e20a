import { parseMoney } from "@/lib/money";

/** A hundred billion pounds: more than any contract, and far from where numbers lose their pence. */
const MOST = 10_000_000_000_000;

/** What a contract is worth as people or files write it ("£15,000,000.00", "2500.5 GBP") in pence, or in words why it is none. */
export function parseValue(typed: string): { value: bigint } | { wrong: string } {
  const text = typed.trim().replace(/\s*GBP$|^GBP\s*/i, "");
  const shown = `“${typed.length > 60 ? `${typed.slice(0, 60)}…` : typed}”`;
  if (/^[£\s]*[-−(]/.test(text)) return { wrong: `${shown} is less than nothing` };
  if (/[$€]|\b(USD|EUR)\b/i.test(text)) return { wrong: `${shown} is not in pounds` };
  // Tenths of a penny that are nought are only how a program writes pence.
  const pence = parseMoney(text.replace(/(\.\d\d)0+$/, "$1"));
  if (pence === null) return { wrong: `${shown} is not an amount of pounds and pence: write it like 15000000.00` };
  return pence <= MOST ? { value: BigInt(pence) } : { wrong: `${shown} is more than £100 billion` };
}
