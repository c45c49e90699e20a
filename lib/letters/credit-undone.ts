import { toSupplier } from "./about-commitment";
import type { AboutCredit } from "./about-credit";
import { because } from "./addressed";

/** Tells a supplier that what counted no longer does, because what arrived is no longer confirmed. */
export const creditUndone = ({ contract, commitment, counted, project, reason }: AboutCredit) =>
  toSupplier(contract, {
    subject: `No longer counted: ${counted} towards ${commitment}`,
    paragraphs: [
      `The delivery to “${project}” is no longer confirmed, so ${counted} no longer count towards ${commitment} in “${contract.title}”.`,
      ...because(reason),
    ],
  });
