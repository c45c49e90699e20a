import { record } from "@/lib/activity/record";
import type { Actor } from "@/lib/auth/actor";
import { transaction } from "@/lib/db";
import { Refusal } from "@/lib/refusal";
import { boardPaper } from "./board-paper";
import { contractReport } from "./contract-report";
import type { Report } from "./report";
import { supplierStatement } from "./supplier-statement";
import { writePdf } from "./write-pdf";

const reports: Record<string, (actor: Actor, input: unknown) => Promise<Report>> = {
  "board-paper": boardPaper,
  contract: contractReport,
  statement: supplierStatement,
};

/** A report by its name, as a PDF to take away; that it was taken is on the record. Refuses what the report refuses, and `notFound` for one that there is not. */
export async function makeReport(actor: Actor, name: string, input: Record<string, string>) {
  const make = Object.hasOwn(reports, name) ? reports[name] : undefined;
  const { programmeId } = actor;
  if (!make || programmeId === null) throw new Refusal("notFound", "There is no such report");
  const report = await make(actor, input);
  const bytes = await writePdf(report);
  await transaction((tx) =>
    record(tx, actor, "export.made", {
      subjectId: actor.organisationId ?? programmeId,
      programmeId,
      details: { what: name, format: "pdf", asked: new URLSearchParams(input).toString() },
    }),
  );
  return { file: `${name}-${report.asAt}.pdf`, bytes };
}
