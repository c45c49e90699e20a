import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { formatDay } from "@/lib/dates";
import { loadLedger } from "@/lib/ledger/load-ledger";
import { ratingThresholds, ratingWords } from "@/lib/ledger/suggest-rating";
import { isEvery } from "@/lib/metrics/channels";
import { ledgerCountedInWords } from "@/lib/metrics/channels-in-words";
import { formatMoney } from "@/lib/money";
import { read } from "@/lib/input";
import { Refusal } from "@/lib/refusal";
import { formatShare } from "@/lib/share";
import { commitmentTable } from "./ledger-blocks";
import type { Block, Report } from "./report";

const asked = z.looseObject({ contract: z.string("Say which contract") });

/**
 * What became of one contract's promises as at a day, for the procurement team and the contract's own supplier. Refuses `notFound` for
 * anybody else, and for a day that cannot be.
 */
export async function contractReport(actor: Actor, input: unknown): Promise<Report> {
  const { contract: id } = read(asked, input);
  const ledger = await loadLedger(actor, { contractId: id }, input);
  if (ledger.fields["as-at"]) throw new Refusal("notFound", "There is no report for such a day");
  const [contract] = ledger.contracts;
  if (!contract) throw new Refusal("notFound", "This contract was not in the register by that day");
  const { money } = ledger.totals;
  const days = [contract.startsOn, contract.endsOn].map((day) => (day === null ? "not known" : formatDay(day)));
  return {
    title: contract.title,
    under: `${contract.supplierName} · ${contract.reference}`,
    asAt: ledger.asAt,
    blocks: [
      {
        kind: "text",
        text: `The contract runs from ${days[0] ?? ""} to ${days[1] ?? ""} and is worth ${contract.valuePence === null ? "an amount that is not known" : formatMoney(contract.valuePence)}.`,
      },
      ...(contract.promise === null ? [] : [{ kind: "text", text: `What was promised: ${contract.promise}` } as const]),
      ...(money.part === null
        ? []
        : [
            {
              kind: "text",
              text: `${formatMoney(money.confirmedPence)} is confirmed, ${formatShare(money.part)} of what the contract is worth.`,
            } as const,
          ]),
      { kind: "heading", text: "What was promised, and what came" },
      ...(isEvery(ledger.channels) ? [] : [{ kind: "text", text: ledgerCountedInWords(ledger.channels) } as const]),
      contract.lines.length > 0
        ? commitmentTable(contract)
        : { kind: "text", text: "No commitment is written down for this contract." },
      ...rating(contract),
      { kind: "text", soft: true, text: meaning },
    ],
  };
}

function rating({ rated, suggested }: Parameters<typeof commitmentTable>[0]): Block[] {
  const { word, due, met, percent } = suggested;
  const why =
    percent === null
      ? "nothing was due by this day"
      : `${met} of the ${due} commitments that were due are kept whole, and ${Math.round(percent)}% of what was due is confirmed on average`;
  const { approachingTarget, requiresImprovement } = ratingThresholds;
  return [
    { kind: "heading", text: "Rating" },
    {
      kind: "text",
      text:
        rated === null
          ? "Nobody has decided on a rating yet."
          : `The procurement team’s rating is ${ratingWords[rated]}.`,
    },
    { kind: "text", text: `The rule suggests ${ratingWords[word]}: ${why}.` },
    {
      kind: "text",
      soft: true,
      text: `Good: all that was due is confirmed. Approaching target: ${approachingTarget}% or more. Requires improvement: ${requiresImprovement}% or more. Inadequate: less. Other: nothing was due yet. The words are those of the UK9 notice, the shares are ours, and a person decides.`,
    },
  ];
}

const meaning =
  "Pledged is what the supplier has proposed for a commitment, agreed is what was accepted, confirmed is what those who received it said arrived and the procurement team agreed to count. Overdue is what was due by the day and is not confirmed.";
