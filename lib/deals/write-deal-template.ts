import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import type { Format } from "@/lib/exports/formats";
import type { Table } from "@/lib/exports/table";
import { mediaTypes, writeTable } from "@/lib/exports/write-table";
import { channelSaid, dealHeadings, exampleReference } from "./deal-row";

const example: Record<keyof typeof dealHeadings, string> = {
  reference: exampleReference,
  project: "A Bed of Their Own",
  needId: "Single beds with mattresses",
  supplierId: "Northgate Facilities",
  what: "",
  quantity: "12",
  agreedOn: "2026-03-31",
  channel: channelSaid.event,
  note: "Agreed at the spring conference",
};

/** A file to fill in: the headings of a sheet of deals and one example, which is left out when it comes back. Refuses `notAllowed`. */
export function writeDealTemplate(actor: Actor, format: Format) {
  authorise(actor, "deal.import", {});
  async function* batches() {
    yield await Promise.resolve([example]);
  }
  const fields = Object.keys(dealHeadings) as (keyof typeof dealHeadings)[];
  const columns = fields.map((field) => ({
    ...{ heading: dealHeadings[field], kind: field === "agreedOn" ? ("day" as const) : ("text" as const) },
    value: (row: typeof example) => row[field] || null,
  }));
  const table: Table<typeof example> = { name: "Deals", columns, batches: batches() };
  return { file: `deals.${format}`, type: mediaTypes[format], bytes: writeTable(table, format) };
}
