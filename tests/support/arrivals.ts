import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { exportList } from "@/lib/exports/export-list";
import { readSheet } from "@/lib/imports/read-sheet";
import { applySheet } from "@/lib/sheets/apply-sheet";
import { keepSheet } from "@/lib/sheets/keep-sheet";
import { loadSheet } from "@/lib/sheets/load-sheet";
import { actorFor } from "./factories";

const heading = "Reference,Arrived (quantity),On (day),Note,Paid by (for money),Paid to (for money)";

/** What a file would do, after its sender has looked. */
export async function lookedAt(actor: Actor, name: string, bytes: Uint8Array) {
  const { id: sheetId } = await keepSheet(actor, { kind: "deliveries", file: { name, bytes } });
  return { ...(await loadSheet(actor, sheetId)), sheetId };
}
/** The same of rows that somebody wrote. */
export const looked = (actor: Actor, ...rows: string[]) =>
  lookedAt(actor, "arrived.csv", new TextEncoder().encode([heading, ...rows].join("\r\n")));
/** The press that applies it. */
export const press = (actor: Actor, { sheetId, seal }: { sheetId: string; seal: string }) =>
  applySheet(actor, { sheetId, seal });
/** What is wrong in a file, a line each. */
export const said = ({ problems }: { problems: readonly { row: number; column: string; message: string }[] }) =>
  problems.map(({ row, column, message }) => `${row} ${column}: ${message}`);

/** The list of what is to come as somebody takes it away. */
export async function taken(actor: Actor, format: "xlsx" | "csv") {
  const { bytes, file } = await exportList(actor, "to-come", { format });
  return { file, bytes: new Uint8Array(await new Response(bytes).arrayBuffer()) };
}
/** The same as rows by their headings. */
export async function rowsTaken(actor: Actor): Promise<Record<string, string>[]> {
  const lines: string[][] = [];
  for await (const line of readSheet((await taken(actor, "csv")).bytes)) lines.push(line);
  const [headings = [], ...rows] = lines;
  return rows.map((row) => Object.fromEntries(headings.map((each, at) => [each, row[at] ?? ""])));
}
/** Such rows, filled in, as a file. */
export const filledIn = (rows: Record<string, string>[]) => {
  const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const lines = [Object.keys(rows[0] ?? {}), ...rows.map((row) => Object.values(row))];
  return new TextEncoder().encode(lines.map((line) => line.map(cell).join(",")).join("\r\n"));
};
export const supplierOf = async ({ supplierId }: { supplierId: string }) =>
  actorFor(await db.organisation.findUniqueOrThrow({ where: { id: supplierId } }));
