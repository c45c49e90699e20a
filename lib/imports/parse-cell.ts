import { parseDay } from "@/lib/dates";
import { parseMoney } from "@/lib/money";
import { parseCharityNumber } from "@/lib/organisations/charity-number";
import { parseCompanyNumber } from "@/lib/organisations/company-number";
import { parsePostcode as readPostcode } from "@/lib/places/postcode";

/** What a cell says, or what is wrong with it, in words for whoever made the file. */
export type Parsed<Value> = { value: Value } | { wrong: string };
export type ParseCell<Value> = (text: string) => Parsed<Value>;

const MOST = 2_000_000_000;
const quoted = (text: string) => `“${text.length > 60 ? `${text.slice(0, 60)}…` : text}”`;

/** Text of at most `most` characters that the database can keep. */
export const parseText =
  (most: number): ParseCell<string> =>
  (text) => {
    if (text.length > most) return { wrong: `is ${text.length} characters long: use ${most} or fewer` };
    return /[\u0000-\u0008\u000e-\u001f\ufffd]/.test(text)
      ? { wrong: "holds characters that are not text" }
      : { value: text };
  };

/** A day, `YYYY-MM-DD`, from 2024-10-03 or 03/10/2024 (day first), with or without a midnight behind it. */
export const parseDayCell: ParseCell<string> = (text) => {
  const day = parseDay(text.replace(/[T ]00:00(:00(\.0+)?)?Z?$/, ""))
    ?.toISOString()
    .slice(0, 10);
  if (day === undefined) return { wrong: `${quoted(text)} is not a day: write it like 2024-10-03 or 03/10/2024` };
  return day >= "2000-01-01" && day < "2100-01-01"
    ? { value: day }
    : { wrong: `${quoted(text)} is not a day of this century` };
};

/** Pounds such as £5,000.00 as integer pence, up to £20 million. */
export const parsePoundsCell: ParseCell<number> = (text) => {
  const pence = parseMoney(text.replace(/\s*GBP$|^GBP\s*/i, ""));
  if (pence === null) return { wrong: `${quoted(text)} is not an amount: write it like 5000 or £5,000.00` };
  return pence <= MOST ? { value: pence } : { wrong: `${quoted(text)} is more than £20 million` };
};

/** A whole number such as 1,039 or 30.0, not negative. */
export const parseWholeNumber: ParseCell<number> = (text) => {
  const digits = /^(\d+)(?:\.0*)?$/.exec(text.replaceAll(/[,\s]/g, ""))?.[1];
  if (digits === undefined) return { wrong: `${quoted(text)} is not a whole number` };
  const value = Number(digits);
  return value <= MOST ? { value } : { wrong: `${quoted(text)} is more than Maypole can count` };
};

/** Yes or no, however a spreadsheet says it. */
export const parseYesNo: ParseCell<boolean> = (text) => {
  if (/^(yes|y|true|1)$/i.test(text)) return { value: true };
  return /^(no|n|false|0)$/i.test(text) ? { value: false } : { wrong: `${quoted(text)} is neither yes nor no` };
};

/** One of a set of codes; capitals and spaces do not matter. */
export function parseCode<Code extends string>(codes: Iterable<Code>): ParseCell<Code> {
  const list = [...codes];
  const byForm = new Map(list.map((code) => [plainForm(code), code]));
  return (text) => {
    const value = byForm.get(plainForm(text));
    return value === undefined ? { wrong: `${quoted(text)} is none of ${list.join(", ")}` } : { value };
  };
}

const plainForm = (text: string) => text.toLowerCase().replaceAll(/[\s_-]+/g, "-");

/** Several of a set of codes with `;` between them, each once, in the alphabet's order. */
export function parseCodes<Code extends string>(codes: Iterable<Code>): ParseCell<Code[]> {
  const parseOne = parseCode(codes);
  return (text) => {
    const found = new Set<Code>();
    for (const part of text.split(/[;|,]/).map((each) => each.trim())) {
      if (part === "") continue;
      const parsed = parseOne(part);
      if ("wrong" in parsed) return parsed;
      found.add(parsed.value);
    }
    return { value: [...found].sort() };
  };
}

/** A postcode, or the first half of one, in its usual form. */
export const parsePostcodeCell: ParseCell<{ postcode: string | null; district: string }> = (text) => {
  const value = readPostcode(text);
  return value ? { value } : { wrong: `${quoted(text)} is not a postcode` };
};

/** A Companies House number, as published; zeros at its front that a spreadsheet ate are put back. */
export const parseCompanyCell: ParseCell<string> = (text) => {
  const value = parseCompanyNumber(text);
  return value === null ? { wrong: `${quoted(text)} is not a company number` } : { value };
};

/** A community organisation's number: a charity's (six or seven digits, or NIC and six) or else a company's (eight characters, as SC and six digits). */
export const parseOrganisationNumber: ParseCell<string> = (text) => {
  const letters = text.replaceAll(/\s/g, "");
  const value = /^(\d{6,7}(\D|$)|NIC)/i.test(letters)
    ? parseCharityNumber(letters)
    : letters.length === 8
      ? parseCompanyNumber(letters)
      : null;
  return value === null ? { wrong: `${quoted(text)} is neither a charity number nor a company number` } : { value };
};
