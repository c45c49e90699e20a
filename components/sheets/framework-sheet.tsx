import { measureFieldNames, measureFieldShown, worthShown } from "@/components/valuation/measure-words";
import type { Fields } from "@/lib/sheets/preview";
import type { MeasureField } from "@/lib/valuation/measure-fields";
import { routes } from "@/lib/routes";
import { type SheetWords, tables, textIn } from "./sheet-words";

/** What is said of a file of frameworks. */
export const frameworkSheetWords: SheetWords = {
  title: "Import a framework",
  noun: ["measure", "measures"],
  addedAs: "added",
  home: () => ({ href: routes.frameworks, label: "What things are worth", section: "contracts" }),
  before: (
    <p>
      Only import values that your programme has a licence for. Nobody outside your programme’s team sees the table;
      people see what was worked out with it, and where that came from.
    </p>
  ),
  accept: tables,
  hint: ({ megabytes, rows }) =>
    `A table (Excel or CSV), one measure a row. Up to ${megabytes} MB and ${rows.toLocaleString("en-GB")} measures.`,
  columns: (
    <>
      <p>
        These columns, in any order: framework, version, code, title, unit, value_gbp_low, value_gbp, value_gbp_high,
        valid_from, valid_to, source and licence. Every row needs its source and licence.
      </p>
      <p>
        Leave the values empty for what is counted and not priced. If you like, add need_type (cash, goods, equipment,
        volunteering, expertise, space, transport or placement) to say what a measure values, and stated (yes) where a
        thing is worth what its giver states. You can also choose that here afterwards.
      </p>
    </>
  ),
  addedColumns: [
    { label: "Measure", shown: (row) => `${textIn(row, "code")}: ${textIn(row, "title")}` },
    { label: "Framework", shown: (row) => `${textIn(row, "framework")} ${textIn(row, "version")}` },
    { label: "One unit", shown: (row) => textIn(row, "unit") },
    { label: "Is worth", shown: worth },
    { label: "Values", shown: (row) => measureFieldShown("type", textIn(row, "type")) },
    { label: "Licence", shown: (row) => textIn(row, "licence") },
  ],
  fieldName: (field) => measureFieldNames[field as MeasureField],
  fieldShown: (field, value) => measureFieldShown(field as MeasureField, value),
  asItIs: "Your frameworks say all of this already.",
  beforePress:
    "What was valued before stays as it was. What is agreed or confirmed from now on is valued by what is new.",
  leave: "Leave everything as it is",
  done: "See what things are worth",
};

function worth(row: Fields): string {
  const pence = (field: MeasureField) => textIn(row, field);
  return worthShown({
    ...{ lowPence: pence("lowPence"), centralPence: pence("centralPence"), highPence: pence("highPence") },
    stated: textIn(row, "stated"),
  });
}
