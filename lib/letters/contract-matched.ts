import { routes } from "@/lib/routes";
import type { AboutContract } from "./about-contract";
import type { Addressed } from "./addressed";

/** Tells a supplier that a contract of its own is in the register, with what it promised in it. */
export const contractMatched = ({ contract }: AboutContract): Addressed[] =>
  contract.supplierId === null
    ? []
    : [
        {
          to: { membersOf: contract.supplierId },
          words: {
            subject: `Your contract is here: ${contract.title}`,
            paragraphs: [
              `The procurement team keeps your contract ${contract.reference}, “${contract.title}”, in Maypole.`,
              "What you promised in it is kept beside it. What you deliver can count towards that, once a community organisation has confirmed it.",
            ],
            action: { label: "See your contract", path: routes.ourContract(contract.id) },
          },
        },
      ];
