const invented = new Set(["123456", "1234567", "12345678"]);

/** Which register a charity's number is of: England and Wales, Scotland or Northern Ireland. */
export type CharityRegister = "england_and_wales" | "scotland" | "northern_ireland";

/**
 * A charity's number in its published form, from how people type it: of England and Wales ("1 234 568"; "1234568/2" for a linked
 * charity is "1234568-2"), of Scotland ("sc 012345") or of Northern Ireland ("NIC 100012"), or null for what can't be one.
 */
export function parseCharityNumber(typed: string): string | null {
  const text = typed.replace(/[\s.]/g, "").replace(/[/–]/g, "-").toUpperCase();
  if (/^(SC|NIC)(?!000000)\d{6}$/.test(text)) return text;
  const [, main, linked] = /^(\d{6,8})(?:-(\d{1,3}))?$/.exec(text) ?? [];
  if (main === undefined || /^0/.test(main) || invented.has(main)) return null;
  const link = Number(linked ?? 0);
  return link > 0 ? `${main}-${link}` : main;
}

/** Whose register would have a number that `parseCharityNumber` gave. Only that of England and Wales is imported. */
export function charityRegister(number: string): CharityRegister {
  if (number.startsWith("SC")) return "scotland";
  return number.startsWith("NIC") ? "northern_ireland" : "england_and_wales";
}
