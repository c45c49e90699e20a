import { toSupplier } from "./about-commitment";
import type { AboutCredit } from "./about-credit";
import { because } from "./addressed";

/** Tells a supplier why a delivery does not count towards what it was proposed for. */
export const creditRefused = ({ contract, commitment, counted, project, reason }: AboutCredit) =>
  toSupplier(contract, {
    subject: `Not counted: ${counted} towards ${commitment}`,
    paragraphs: [
      `The procurement team does not count ${counted} from “${project}” towards ${commitment} in “${contract.title}”.`,
      ...because(reason),
      "You can propose it for another commitment.",
    ],
  });
