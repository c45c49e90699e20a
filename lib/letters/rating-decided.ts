import { formatDay } from "@/lib/dates";
import { ratingWords } from "@/lib/ledger/suggest-rating";
import { toSupplier } from "./about-commitment";
import type { AboutRating } from "./about-rating";
import { because } from "./addressed";

/** Tells a supplier how its contract was rated. */
export const ratingDecided = ({ contract, decided, asAt, reason }: AboutRating) =>
  toSupplier(contract, {
    subject: `Your contract is rated: ${ratingWords[decided]}`,
    paragraphs: [
      `The procurement team has rated the social value of “${contract.title}” as at ${formatDay(asAt)}: ${ratingWords[decided]}.`,
      ...because(reason),
    ],
  });
