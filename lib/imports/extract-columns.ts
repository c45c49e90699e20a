/** The columns of a programme extract, in the order of its format; a row is one project × need × pledge. */
export const extractColumns = [
  "project_ref",
  "project_title",
  "project_summary",
  "organisation_name",
  "organisation_number",
  "child_focused",
  "drivers",
  "postcode",
  "children_expected",
  "listed_on",
  "project_status",
  "ended_on",
  "need_ref",
  "need_type",
  "need_description",
  "quantity",
  "unit",
  "cash_requested_gbp",
  "pledge_ref",
  "supplier_name",
  "supplier_company_number",
  "pledge_quantity",
  "pledge_cash_gbp",
  "pledge_status",
  "pledged_on",
  "decided_on",
  "delivered_on",
  "delivered_quantity",
  "delivered_cash_gbp",
  "channel",
  "event_name",
] as const;

export type ExtractColumn = (typeof extractColumns)[number];

/** One row of an extract as it stands in the file, trimmed. */
export type ExtractCells = Record<ExtractColumn, string>;
