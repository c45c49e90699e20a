import { z } from "zod";
import type { Cells } from "@/lib/imports/cells";
import { parseDayCell, type ParseCell, parseText } from "@/lib/imports/parse-cell";
import { listTable } from "@/lib/sheets/list-table";
import { dealChannels } from "./deal-terms";

/** The headings of a sheet of deals, by the form's fields where there is one. */
export const dealHeadings = {
  reference: "Reference",
  project: "Project",
  needId: "Need",
  supplierId: "Supplier",
  what: "In kind",
  quantity: "How much",
  agreedOn: "Agreed on",
  channel: "How it was agreed",
  note: "Note",
} as const;

type Column = keyof typeof dealHeadings;
type Channel = (typeof dealChannels)[number];

/** A table of deals as `readTable` finds its columns. */
export const dealTable = listTable("a table of deals", dealHeadings, {
  must: ["project", "quantity", "agreedOn"],
  lines: ["note"],
});

/** The word that a sheet has for each way in which a deal is made. */
export const channelSaid: Record<Channel, string> = { off_platform: "elsewhere", event: "event", broker: "broker" };

const text = z.string().nullable();

/** A row of a sheet of deals as it was understood, before anybody looked up what it names. */
export const dealRow = z.object({
  ...{ row: z.int(), project: z.string(), quantity: z.string(), agreedOn: z.string() },
  ...{ reference: text, needSaid: text, supplier: text, line: text, note: text },
  channel: z.enum(dealChannels),
});
export type DealRow = z.infer<typeof dealRow>;

const parseChannel: ParseCell<Channel> = (said) => {
  const word = said.toLowerCase();
  const channel = dealChannels.find((each) => each === word.replaceAll(/[\s-]+/g, "_") || word === channelSaid[each]);
  return channel === undefined
    ? { wrong: `“${said.slice(0, 60)}” is none of ${Object.values(channelSaid).join(", ")}` }
    : { value: channel };
};

/** What stands in the first column of the example row, which is passed over. */
export const exampleReference = "EXAMPLE";

/** Reads one row. Without a word on how it was agreed, it was elsewhere. */
export function understandDeal(cells: Cells<Column>): DealRow | null {
  const reference = cells.optional("reference", parseText(100));
  if (reference === exampleReference) return cells.warn("reference", "is the example, which is left out");
  const project = cells.required("project", parseText(300));
  const quantity = cells.required("quantity", parseText(40));
  const agreedOn = cells.required("agreedOn", parseDayCell);
  const rest = {
    needSaid: cells.optional("needId", parseText(300)),
    supplier: cells.optional("supplierId", parseText(200)),
    line: cells.optional("what", parseText(300)),
    channel: cells.optional("channel", parseChannel) ?? ("off_platform" as const),
    note: cells.optional("note", parseText(1000)),
  };
  if (project === null || quantity === null || agreedOn === null) return null;
  return { row: cells.row, reference, project, quantity, agreedOn, ...rest };
}
