import { formatLeft } from "@/lib/needs/quantity";
import type { DealChecked } from "./check-deal";

/** What is left of needs and of the lines that are met in kind, as the rows of a sheet take it one after another. */
export class NeedsLeft {
  private readonly taken = new Map<string, number>();

  /** Takes what a row gives, or says why it is too much. */
  take({ need, measured }: DealChecked): string | null {
    const { quantity, lineId, lineQuantity } = measured;
    const left = need.quantity - need.matchedQuantity - this.of(need.id);
    if (left <= 0) return "is more than is needed: this need is met in full";
    if (quantity > left) return formatLeft(need, left);
    const line = need.lines.find(({ id }) => id === lineId);
    if (line && lineQuantity !== null) {
      const matched = line.matches.reduce((sum, each) => sum + (each.lineQuantity ?? 0), 0);
      const things = line.quantity - matched - this.of(line.id);
      if (lineQuantity > things) return `Only ${Math.max(0, things).toLocaleString("en-GB")} of these are still needed`;
      this.taken.set(line.id, this.of(line.id) + lineQuantity);
    }
    this.taken.set(need.id, this.of(need.id) + quantity);
    return null;
  }

  private of(id: string): number {
    return this.taken.get(id) ?? 0;
  }
}
