const invented = new Set(["00000000", "01234567", "12345678"]);

/**
 * A Companies House number in its published form of eight characters, from how people type it ("sc 123456", "1234"),
 * or null for what can't be one.
 */
export function parseCompanyNumber(typed: string): string | null {
  const text = typed.replace(/[\s.-]/g, "").toUpperCase();
  const [, prefix = "", digits = ""] = /^([A-Z]{2})?(\d{1,8})$/.exec(text) ?? [];
  const number = prefix + digits.padStart(8 - prefix.length, "0");
  return number.length === 8 && !/^\D*0+$/.test(number) && !invented.has(number) ? number : null;
}
