import type { ParseCell } from "@/lib/imports/parse-cell";

/** The code of an area, such as E05011161; the codes that end in 999999 stand for none. */
export const parseAreaCode: ParseCell<string | null> = (text) => {
  const code = text.toUpperCase();
  if (/^[A-Z]9{8}$/.test(code)) return { value: null };
  return /^[A-Z][A-Z0-9]{8}$/.test(code)
    ? { value: code }
    : { wrong: `“${text}” is not an area’s code, such as E05011161` };
};

/** Degrees of latitude (`most` 90) or longitude (180); 99.999999 stands for a place that is not known. */
export const parseDegrees =
  (most: number): ParseCell<number | null> =>
  (text) => {
    const degrees = Number(text);
    if (Math.abs(degrees - 99.999999) < 0.000001) return { value: null };
    return /^-?\d+(\.\d+)?$/.test(text) && Math.abs(degrees) <= most
      ? { value: degrees }
      : { wrong: `“${text}” is not a number of degrees` };
  };

/** A tenth from 1, the most deprived, to 10. */
export const parseDecile: ParseCell<number> = (text) =>
  /^([1-9]|10)$/.test(text) ? { value: Number(text) } : { wrong: `“${text}” is not a decile from 1 to 10` };
