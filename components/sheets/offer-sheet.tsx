import { formatDay } from "@/lib/dates";
import { needTypes } from "@/lib/needs/need-type";
import type { NeedType } from "@/lib/generated/prisma/enums";
import { routes } from "@/lib/routes";
import type { Fields } from "@/lib/sheets/preview";
import { type SheetWords, tables, textIn } from "./sheet-words";

const names: Record<string, string> = {
  description: "What",
  type: "Kind",
  quantity: "How much",
  until: "Until",
  postcode: "Where",
  conditions: "Conditions",
};

function shown(field: string, value: string | null): string {
  if (value === null) return "not said";
  if (field === "until") return formatDay(value);
  return field === "type" ? needTypes[value as NeedType].name : value;
}
const cell = (field: string) => (row: Fields) => shown(field, textIn(row, field));

/** What is said of a list of offers that comes back. */
export const offerSheetWords: SheetWords = {
  title: "Bring a list of offers back",
  noun: ["offer", "offers"],
  addedAs: "added",
  home: (role) =>
    role === "supplier"
      ? { href: routes.offers, label: "What we offer", section: "offers" }
      : { href: routes.reports, label: "Reports", section: "reports" },
  before: (
    <p>
      Take the list away as Excel or CSV, change what you like, and send it here. Leave the column Reference as it is:
      by it we know which offer a row is. A row without one is a new offer. An offer that is not in the file stays as it
      is.
    </p>
  ),
  accept: tables,
  hint: ({ megabytes, rows }) => `A table (Excel or CSV). Up to ${megabytes} MB and ${rows} offers.`,
  columns: (
    <>
      <p>
        What, Kind (goods, equipment, volunteering, expertise, space, transport, placement or cash) and How much;
        Counted in, for anything but cash. If you like: Until, Where and Conditions. What you empty there is emptied.
      </p>
      <p>
        The other columns of the list are passed over, for a file does not change them: what is promised, when it was
        offered, and whether it is open. Take an offer back on its own page.
      </p>
    </>
  ),
  addedColumns: [
    { label: "Offer", shown: cell("description") },
    { label: "Kind", shown: cell("type") },
    { label: "How much", shown: cell("quantity") },
    { label: "Until", shown: cell("until") },
    { label: "Where", shown: cell("postcode") },
    { label: "Supplier", shown: cell("supplier") },
  ],
  fieldName: (field) => names[field] ?? field,
  fieldShown: shown,
  asItIs: "Your offers say all of this already.",
  leave: "Leave the offers as they are",
  done: "See the offers",
};
