import { formatDay } from "@/lib/dates";
import { type AboutCommitment, toSupplier } from "./about-commitment";

/** Tells a supplier, in good time, that one of its promises is due soon. */
export const commitmentNoticed = ({ contract, title, promised, dueOn }: AboutCommitment) =>
  toSupplier(contract, {
    subject: `Due on ${formatDay(dueOn)}: ${title}`,
    paragraphs: [
      `You promised this in “${contract.title}”: ${title}, ${promised}. It is due on ${formatDay(dueOn)}.`,
      "What counts is what community organisations have confirmed, and the procurement team has agreed to count.",
    ],
  });

/** Tells a supplier that the day of one of its promises has passed. */
export const commitmentReminded = ({ contract, title, promised, dueOn }: AboutCommitment) =>
  toSupplier(contract, {
    subject: `The day has passed: ${title}`,
    paragraphs: [
      `You promised this in “${contract.title}” by ${formatDay(dueOn)}: ${title}, ${promised}. Not all of it is confirmed yet.`,
      "If it has arrived, ask that it counts. If you need more time or help to find where to give, tell the procurement team.",
    ],
  });
