import type { Actor } from "@/lib/auth/actor";
import type { Deed } from "@/lib/auth/policy";
import { allProjectsTable } from "./all-projects";
import { contractsTable } from "./contracts";
import { deliveriesTable } from "./deliveries";
import type { Format } from "./formats";
import { foundProjectsTable } from "./found-projects";
import { ledgerTable } from "./ledger";
import { offersTable } from "./offers";
import { ourProjectsTable } from "./our-projects";
import { organisationsTable } from "./organisations";
import { pledgesTable } from "./pledges";
import type { Table } from "./table";
import { toComeTable } from "./to-come";
import { writeTable } from "./write-table";

type Query = Record<string, string | string[]>;
/** Who may take it away; what of it they get is the list's own scope. */
type ListDeed = Extract<Deed, "export.make" | "queue.view" | "project.import">;

const list = <Row>(deed: ListDeed, make: (actor: Actor, query: Query) => Promise<Table<Row>> | Table<Row>) => ({
  deed,
  /** Nothing is read of it until somebody reads the bytes. */
  open: async (actor: Actor, query: Query, format: Format) => {
    const table = await make(actor, query);
    return { name: table.name, bytes: writeTable(table, format) };
  },
});

/** Every list that can be taken away, by its name in the address. */
export const lists = {
  projects: list("export.make", foundProjectsTable),
  "all-projects": list("queue.view", allProjectsTable),
  "our-projects": list("project.import", ourProjectsTable),
  pledges: list("export.make", pledgesTable),
  deliveries: list("export.make", deliveriesTable),
  "to-come": list("export.make", toComeTable),
  offers: list("export.make", offersTable),
  contracts: list("export.make", contractsTable),
  ledger: list("export.make", ledgerTable),
  organisations: list("queue.view", organisationsTable),
} as const;
export type ListName = keyof typeof lists;
