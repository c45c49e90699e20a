import { formatDay } from "@/lib/dates";
import { type AboutCommitment, toSupplier } from "./about-commitment";
import { because } from "./addressed";

/** Tells a supplier how one of its promises reads from now on. */
export const commitmentChanged = ({ contract, title, promised, dueOn, reason }: AboutCommitment) =>
  toSupplier(contract, {
    subject: `Changed in your contract: ${title}`,
    paragraphs: [
      `The procurement team has changed a commitment in “${contract.title}”. It is now: ${title}, ${promised} by ${formatDay(dueOn)}.`,
      ...because(reason),
    ],
  });
