import { type AboutCommitment, toSupplier } from "./about-commitment";
import { because } from "./addressed";

/** Tells a supplier that one of its promises is no longer asked of it. */
export const commitmentEnded = ({ contract, title, promised, reason }: AboutCommitment) =>
  toSupplier(contract, {
    subject: `Taken out of your contract: ${title}`,
    paragraphs: [
      `The procurement team has taken this out of “${contract.title}”: ${title}, ${promised}.`,
      ...because(reason),
    ],
  });
