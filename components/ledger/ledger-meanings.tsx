import { Details } from "@/components/ui/details";
import { ledgerMeanings } from "@/lib/metrics/ledger-definitions";

/** What each figure of a ledger means. */
export const LedgerMeanings = () => (
  <Details summary="What these figures mean">
    <ul>
      {Object.entries(ledgerMeanings).map(([name, meaning]) => (
        <li key={name}>{meaning}</li>
      ))}
    </ul>
  </Details>
);
