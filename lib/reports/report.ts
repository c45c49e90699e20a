import type { CurveGroup } from "@/lib/metrics/curve-frame";

export type ReportColumn = {
  label: string;
  numeric?: boolean;
  /** How wide beside the others; 1 unless said. */ share?: number;
};

/** One part of a document, in reading order. */
export type Block =
  | { kind: "heading"; text: string }
  | { kind: "text"; text: string; soft?: boolean }
  | { kind: "table"; caption: string; columns: readonly ReportColumn[]; rows: readonly (readonly string[])[] }
  | {
      kind: "curve";
      groups: readonly CurveGroup[];
      /** What is to be seen, for whoever does not see it. */ says: string;
    };

/** A document for people who were not there: what it is, whose, as at which day (`YYYY-MM-DD`), and its parts. */
export type Report = { title: string; under: string; asAt: string; blocks: readonly Block[] };
