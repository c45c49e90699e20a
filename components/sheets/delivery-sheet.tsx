import { formatDay } from "@/lib/dates";
import { routes } from "@/lib/routes";
import type { Fields } from "@/lib/sheets/preview";
import { type SheetWords, tables, textIn } from "./sheet-words";
import { Titled } from "./titled";

const cell = (field: string) => (row: Fields) => textIn(row, field);

/** What is said of a list of what arrived. */
export const deliverySheetWords: SheetWords = {
  title: "Record what arrived from a spreadsheet",
  noun: ["arrival", "arrivals"],
  addedAs: "recorded",
  home: (role) => {
    if (role === "supplier") return { href: routes.given, label: "What we have given", section: "given" };
    if (role === "community") return { href: routes.community, label: "What we need to do", section: "home" };
    return { href: routes.reports, label: "Reports", section: "reports" };
  },
  before: (
    <p>
      Take the list “What is to come” away, as Excel or CSV. Fill in what arrived and on which day, and send it here.
      Leave the column Reference as it is: by it we know what was agreed. Leave a row empty where nothing has come yet.
    </p>
  ),
  accept: tables,
  hint: ({ megabytes, rows }) => `A table (Excel or CSV). Up to ${megabytes} MB and ${rows} rows.`,
  columns: (
    <>
      <p>
        Reference, Arrived (how many, or how much money) and On (the day). For money also Paid by and Paid to, as on the
        bank statement. If more came than was agreed, say why under Note.
      </p>
      <p>
        A file changes nothing else: what was agreed, and what was recorded before, are changed on their own pages. To
        record that something came on two days, write a second row with the same Reference.
      </p>
      <p>
        You can send the same file again: what is recorded already is not recorded twice. It is the same when the match,
        the day and how much are the same.
      </p>
    </>
  ),
  addedColumns: [
    {
      label: "Project",
      shown: (row) => <Titled title={textIn(row, "project")} reference={textIn(row, "need")} />,
    },
    { label: "Supplier", shown: cell("supplier") },
    { label: "Arrived", shown: cell("arrived") },
    { label: "On", shown: (row) => formatDay(textIn(row, "deliveredOn") ?? "") },
    { label: "Recorded before", shown: cell("before") },
    { label: "Would be", shown: comesTo },
    { label: "Note", shown: (row) => <Titled title={textIn(row, "note")} reference={paid(row)} /> },
    {
      label: "Then it",
      shown: (row) => (textIn(row, "confirmed") === "yes" ? "is confirmed" : "waits for their word"),
    },
  ],
  fieldName: (field) => field,
  fieldShown: (_, value) => value ?? "",
  asItIs: "The file says nothing that is not recorded already.",
  beforePress:
    "What a community organisation records of its own is confirmed with it. Of everything else, it is asked whether it came.",
  leave: "Record nothing",
  done: "Done",
};

function comesTo(row: Fields): string {
  const [after, agreed] = [textIn(row, "after") ?? "", textIn(row, "agreed")];
  return agreed === null ? after : `${after}, of ${agreed}`;
}

function paid(row: Fields): string | null {
  const payer = textIn(row, "payer");
  return payer === null ? null : `Paid by ${payer} to ${textIn(row, "payee") ?? ""}`;
}
