const invented = new Set(["123456", "1234567", "12345678"]);

/**
 * A Charity Commission number in its published form, from how people type it ("1 234 568", "1234568/2" for a linked
 * charity is "1234568-2"), or null for what can't be one.
 */
export function parseCharityNumber(typed: string): string | null {
  const text = typed.replace(/[\s.]/g, "").replace(/[/–]/g, "-");
  const [, main, linked] = /^(\d{6,8})(?:-(\d{1,3}))?$/.exec(text) ?? [];
  if (main === undefined || /^0/.test(main) || invented.has(main)) return null;
  const link = Number(linked ?? 0);
  return link > 0 ? `${main}-${link}` : main;
}
