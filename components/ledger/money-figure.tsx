import { Figure, Figures } from "@/components/ui/figure";
import { formatDay } from "@/lib/dates";
import type { Ledger } from "@/lib/ledger/load-ledger";
import { formatMoney } from "@/lib/money";

/** Money confirmed out of what the contracts are worth, with both and the day. */
export function MoneyFigure({ totals: { money }, asAt }: Pick<Ledger, "totals" | "asAt">) {
  const { confirmedPence, valuePence, part, contracts, unknown } = money;
  return (
    <Figures>
      <Figure
        value={part === null ? "–" : percent(part)}
        note={`As at ${formatDay(asAt)}. Only money counts here, as hours and things have no price of their own.${
          unknown > 0 ? ` Left out: ${unknown} ${unknown === 1 ? "contract" : "contracts"} without a known worth.` : ""
        }`}
      >
        {part === null
          ? "of contract value confirmed: no worth is known"
          : `of contract value confirmed: ${formatMoney(confirmedPence)} out of ${formatMoney(valuePence)}${contracts > 1 ? `, in ${contracts} contracts` : ""}`}
      </Figure>
    </Figures>
  );
}

function percent(part: number): string {
  const hundredths = 100 * part;
  if (hundredths === 0 || hundredths >= 10) return `${hundredths.toFixed(0)}%`;
  return hundredths < 0.01 ? "under 0.01%" : `${hundredths.toPrecision(2)}%`;
}
