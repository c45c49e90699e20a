import { MoneyField } from "@/components/ui/money-field";
import { TextField } from "@/components/ui/text-field";
import type { MatchShown } from "@/lib/matches/load-match";
import { formatMoney } from "@/lib/money";
import { formatUnit } from "@/lib/needs/quantity";

/** How much of a match came, in what it is counted in: pounds for money, else things. */
export function QuantityField({
  match,
  label,
  hint,
  quantity,
  id,
}: {
  match: MatchShown;
  label: string;
  hint?: string | undefined;
  quantity: number;
  id?: string | undefined;
}) {
  const { cash, line, need } = match;
  const words = { name: "quantity", label, hint, id };
  if (cash) return <MoneyField {...words} defaultValue={quantity > 0 ? formatMoney(quantity).replace("£", "") : ""} />;
  return (
    <TextField
      {...words}
      inputMode="numeric"
      width={10}
      suffix={line ? line.description : formatUnit(need.unit, 2)}
      defaultValue={quantity > 0 ? quantity.toLocaleString("en-GB") : ""}
    />
  );
}
