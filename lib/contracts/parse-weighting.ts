/** A share of an award's weight ("10", "12.5%") in hundredths of a per cent, or null when it is none from 0 to 100. */
export function parseWeighting(typed: string): number | null {
  const [, whole = "", part = ""] = /^(\d{1,3})(?:\.(\d{1,2})0*)?\s*%?$/.exec(typed.trim()) ?? [];
  const hundredths = whole === "" ? Number.NaN : Number(whole) * 100 + Number(part.padEnd(2, "0"));
  return hundredths <= 10_000 ? hundredths : null;
}

/** Hundredths of a per cent as people read them: 1000 is "10%", 1250 is "12.5%". */
export const formatWeighting = (hundredths: number): string => `${hundredths / 100}%`;
