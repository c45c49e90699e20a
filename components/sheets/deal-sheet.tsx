import { channelWords } from "@/components/matches/channel-words";
import { formatDay } from "@/lib/dates";
import type { Channel } from "@/lib/generated/prisma/enums";
import { routes } from "@/lib/routes";
import type { Fields } from "@/lib/sheets/preview";
import { type SheetWords, tables, textIn } from "./sheet-words";
import { Titled } from "./titled";

const shown = (field: string) => (row: Fields) => textIn(row, field);

/** What is said of a file of deals made elsewhere. */
export const dealSheetWords: SheetWords = {
  title: "Record deals from a spreadsheet",
  noun: ["deal", "deals"],
  addedAs: "recorded",
  home: () => ({ href: routes.reports, label: "Reports", section: "reports" }),
  before: (
    <>
      <p>
        For what a supplier and a community organisation agreed outside Maypole. One deal is one row. Both sides get a
        letter and say with one press that it was so.
      </p>
      <p className="meta">
        <span>A file to fill in, with an example:</span>
        <a href={routes.sheetTemplate("xlsx")} download>
          Excel
        </a>
        <a href={routes.sheetTemplate("csv")} download>
          CSV
        </a>
      </p>
    </>
  ),
  accept: tables,
  hint: ({ megabytes, rows }) => `A table (Excel or CSV). Up to ${megabytes} MB and ${rows} deals.`,
  columns: (
    <>
      <p>
        Project (its name, or the address of its page), How much and Agreed on. Add Need where the project has more than
        one, and Supplier (its name or company number) where you are not the supplier.
      </p>
      <p>
        If you like: Reference, your own number for the deal. In kind, for a thing that is given instead of money. How
        it was agreed: elsewhere, event or broker. And a Note, which both sides read.
      </p>
      <p>
        You can send the same file again: a deal that is recorded already is not recorded twice. It is the same deal
        when you gave it the same Reference, or when the need, the supplier, how much and the day are the same.
      </p>
    </>
  ),
  addedColumns: [
    {
      label: "Project",
      shown: (row) => <Titled title={textIn(row, "project")} reference={textIn(row, "reference")} />,
    },
    { label: "Need", shown: shown("need") },
    { label: "Supplier", shown: shown("supplier") },
    { label: "How much", shown: shown("howMuch") },
    { label: "Agreed on", shown: (row) => formatDay(textIn(row, "agreedOn") ?? "") },
    { label: "How", shown: (row) => channelWords[(textIn(row, "channel") ?? "off_platform") as Channel] },
  ],
  fieldName: (field) => field,
  fieldShown: (_, value) => value ?? "",
  asItIs: "Every deal in the file is recorded already.",
  beforePress: "Both sides get a letter about each of these deals, and are asked whether it was so.",
  leave: "Record nothing",
  done: "Back to reports",
};
