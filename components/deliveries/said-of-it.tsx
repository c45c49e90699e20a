import { formatInstantDay } from "@/lib/dates";
import type { MatchShown } from "@/lib/matches/load-match";

type Said = MatchShown["deliveries"][number]["said"][number];

/** What the two sides, and whoever decided, said of an arrival that is or was in dispute, the oldest first. */
export function SaidOfIt({ said }: { said: Said[] }) {
  if (said.length === 0) return null;
  return (
    <ol className="thread">
      {said.map((line) => (
        <li key={line.id} className="thread-move text-small">
          <p>
            <b>{words(line)}</b>
          </p>
          {line.reason && <p className="whitespace-pre-line">“{line.reason}”</p>}
          <p className="soft">
            <time dateTime={line.at.toISOString()}>{formatInstantDay(line.at)}</time>
          </p>
        </li>
      ))}
    </ol>
  );
}

function words({ name, by, shown }: Said): string {
  const who = by ?? "Somebody";
  switch (name) {
    case "delivery.disputed":
      return shown ? `${who} says that ${shown} came` : `${who} says that nothing came`;
    case "delivery.unconfirmed":
      return shown
        ? `${who} takes its confirmation back, and says that ${shown} came`
        : `${who} takes its confirmation back, and says that nothing came`;
    case "delivery.answered":
      return `${who} answers`;
    case "delivery.confirmed":
      return `${who}: ${shown ?? "it"} came. That stands`;
    case "delivery.rejected":
      return `${who}: nothing came. That stands`;
  }
}
