import { toSupplier } from "./about-commitment";
import type { AboutCredit } from "./about-credit";

/** Tells a supplier that a delivery counts. */
export const creditAgreed = ({ contract, commitment, counted, project }: AboutCredit) =>
  toSupplier(contract, {
    subject: `It counts: ${counted} towards ${commitment}`,
    paragraphs: [
      `The procurement team agrees that ${counted} from “${project}” count towards ${commitment} in “${contract.title}”.`,
    ],
  });
