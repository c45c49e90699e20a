import { agreedQuantity, formatAgreed } from "@/lib/matches/agreed";

type Given = {
  quantity: number;
  inKind: boolean;
  lineQuantity: number | null;
  line: { description: string } | null;
  need: { type: string; unit: string; description: string };
};

/** What is given, as a letter says it: "12 beds for “Children’s beds”", "help in kind for “Winter coats”". */
export function given(gift: Given): string {
  return `${formatAgreed(gift, agreedQuantity(gift))} for “${gift.need.description}”`;
}
