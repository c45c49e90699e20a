type Row = Record<string, unknown>;

/**
 * The rows of a form that has several (`lines-0-description`, `lines-1-description`), each under its number, without
 * those in which every one of `texts` is empty. A list or an object that is already there (from another system) is kept.
 */
export function rows(input: unknown, name: string, texts: string[]): unknown {
  if (typeof input !== "object" || input === null || name in input) return input;
  const found: Record<string, Row> = {};
  for (const [key, value] of Object.entries(input)) {
    const [, number, field] = new RegExp(`^${name}-(\\d{1,3})-(\\w+)$`).exec(key) ?? [];
    if (number !== undefined && field !== undefined) (found[number] ??= {})[field] = value;
  }
  const filled = Object.entries(found).filter(([, row]) => texts.some((text) => !isBlank(row[text])));
  return { ...input, [name]: Object.fromEntries(filled) };
}

const isBlank = (value: unknown) =>
  value === undefined || value === null || (typeof value === "string" && value.trim() === "");
