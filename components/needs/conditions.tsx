import { conditionsInWords, type Conditions as Said } from "@/lib/needs/conditions";

/** What a supplier should know before it offers: how often, where, which check, and what it takes to say yes. */
export function Conditions({ need }: { need: Said }) {
  const words = conditionsInWords(need);
  if (words.length === 0) return null;
  return (
    <ul className="conditions text-small">
      {words.map((each) => (
        <li key={each}>{each}</li>
      ))}
    </ul>
  );
}
