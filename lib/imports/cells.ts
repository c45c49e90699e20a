import type { ExtractColumn } from "./extract-columns";
import type { ParseCell, Parsed } from "./parse-cell";
import type { Problem } from "./problem";

const spreadsheetErrors = /^#(REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!|SPILL!|CALC!)$/;

/** The cells of one row, and what is found wrong with them as they are read. */
export class Cells<Column extends string = ExtractColumn> {
  readonly problems: Problem[] = [];

  constructor(
    readonly row: number,
    private readonly cells: Record<Column, string>,
    private readonly absent: ReadonlySet<Column> = new Set(),
  ) {}

  /** Whether the file has the column at all. */
  has(column: Column): boolean {
    return !this.absent.has(column);
  }

  isBlank(...columns: Column[]): boolean {
    return columns.every((column) => this.cells[column] === "");
  }

  error(column: Column, message: string): null {
    this.problems.push({ row: this.row, column, level: "error", message });
    return null;
  }

  warn(column: Column, message: string): null {
    this.problems.push({ row: this.row, column, level: "warning", message });
    return null;
  }

  /** A cell that must be there; null, and an error, when it is not or makes no sense. */
  required<Value>(column: Column, parse: ParseCell<Value>, missing = "is missing"): Value | null {
    return this.isBlank(column) ? this.error(column, missing) : this.optional(column, parse);
  }

  /** A cell that may be blank (null); an error when it makes no sense. */
  optional<Value>(column: Column, parse: ParseCell<Value>): Value | null {
    if (this.isBlank(column)) return null;
    const parsed = this.parsed(column, parse);
    return "value" in parsed ? parsed.value : this.error(column, parsed.wrong);
  }

  /** A cell that nothing hangs on: only a warning, and left blank, when it makes no sense. */
  spare<Value>(column: Column, parse: ParseCell<Value>): Value | null {
    if (this.isBlank(column)) return null;
    const parsed = this.parsed(column, parse);
    return "value" in parsed ? parsed.value : this.warn(column, `${parsed.wrong}; it is left blank`);
  }

  private parsed<Value>(column: Column, parse: ParseCell<Value>): Parsed<Value> {
    const text = this.cells[column];
    return spreadsheetErrors.test(text) ? { wrong: `holds an error of the spreadsheet, ${text}` } : parse(text);
  }
}
