/** A heading however its capitals, spaces and hyphens are, and what may follow it in brackets. */
const heading = (text: string): RegExp =>
  new RegExp(`^${text.toLowerCase().replaceAll(/[\s_-]+/g, "[\\s_-]*")}( \\(.*\\))?$`);

/** A column that a sheet must have. */
export const column = (text: string) => ({ named: heading(text) });

/** A column that it may have. */
export const optionalColumn = (text: string) => ({ named: heading(text), optional: true as const });

/** A column that it may have, whose cells may hold several lines. */
export const linesColumn = (text: string) => ({ ...optionalColumn(text), lines: true as const });
