import { formatDay } from "@/lib/dates";
import { type AboutCommitment, toSupplier } from "./about-commitment";

/** Tells a supplier what the procurement team has written down of its promises. */
export const commitmentMade = ({ contract, title, promised, dueOn }: AboutCommitment) =>
  toSupplier(contract, {
    subject: `Written down from your contract: ${title}`,
    paragraphs: [
      `The procurement team has written down what you promised in “${contract.title}”: ${title}, ${promised} by ${formatDay(dueOn)}.`,
      "If that is not what you promised, please tell them.",
    ],
  });
