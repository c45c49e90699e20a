import { z } from "zod";
import { routes } from "@/lib/routes";
import type { AboutContract } from "./about-contract";
import type { Addressed } from "./addressed";

const counted = z.object({ others: z.int() });

/** Tells a supplier that a contract of its own is in the register, with what it promised in it. */
export const contractMatched = ({ contract, details }: AboutContract): Addressed[] => {
  if (contract.supplierId === null) return [];
  const { others } = counted.parse(details);
  return [
    {
      to: { membersOf: contract.supplierId },
      words: {
        subject: `Your contract is here: ${contract.title}`,
        paragraphs: [
          `The procurement team keeps your contract ${contract.reference}, “${contract.title}”, in Maypole.${others > 0 ? ` So are ${others} more of yours.` : ""}`,
          "What you promised in it is kept beside it. What you deliver can count towards that, once a community organisation has confirmed it.",
        ],
        action: { label: "See your contract", path: routes.ourContract(contract.id) },
      },
    },
  ];
};
