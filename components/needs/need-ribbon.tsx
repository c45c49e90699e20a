import type { ReactNode } from "react";
import { RibbonRow } from "@/components/ui/ribbon";
import type { RibbonColour } from "@/components/ui/ribbon-colour";
import { formatMoney } from "@/lib/money";
import { formatProgress } from "@/lib/needs/quantity";

/** A need as a ribbon that fills as it is matched, under what is needed and how far it has come. */
export function NeedRibbon({
  need,
  colour,
  children,
}: {
  need: { type: string; description: string; unit: string; quantity: number; matchedQuantity: number };
  colour?: RibbonColour | undefined;
  children?: ReactNode;
}) {
  const met = need.matchedQuantity >= need.quantity;
  const label = need.type === "cash" && met ? `${formatMoney(need.quantity)} – ${need.description}` : need.description;
  return (
    <RibbonRow label={label} value={formatProgress(need)} part={need.matchedQuantity / need.quantity} colour={colour}>
      {children}
    </RibbonRow>
  );
}
