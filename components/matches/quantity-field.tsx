import { MoneyField } from "@/components/ui/money-field";
import { TextField } from "@/components/ui/text-field";
import { typedMoney } from "@/lib/money";
import { formatUnit } from "@/lib/needs/quantity";

/** How much of something, in what it is counted in: pounds for money, else things. Zero leaves it empty. */
export function QuantityField({
  counted: { cash, line, unit },
  quantity = 0,
  ...words
}: {
  counted: { cash: boolean; line: string | null; unit: string };
  label: string;
  hint?: string | undefined;
  quantity?: number | undefined;
  id?: string | undefined;
}) {
  if (cash) return <MoneyField {...words} name="quantity" defaultValue={quantity > 0 ? typedMoney(quantity) : ""} />;
  return (
    <TextField
      {...words}
      name="quantity"
      inputMode="numeric"
      autoComplete="off"
      width={10}
      suffix={line ?? formatUnit(unit, 2)}
      defaultValue={quantity > 0 ? quantity.toLocaleString("en-GB") : ""}
    />
  );
}
