import { Notice } from "@/components/ui/notice";
import { RibbonRow } from "@/components/ui/ribbon";
import { formatCommitted } from "@/lib/commitments/commitment-unit";
import type { CommitmentShown } from "@/lib/commitments/load-commitment";
import { formatDay, formatInstantDay } from "@/lib/dates";
import type { Ledger } from "@/lib/ledger/load-ledger";

/** How far a commitment has come as at today, stage by stage; or that it is no longer in its contract. */
export function CommitmentStanding({ commitment, ledger }: { commitment: CommitmentShown; ledger: Ledger }) {
  const { endedAt, endedReason, unit } = commitment;
  if (endedAt !== null)
    return <Notice title={`Taken out of the contract on ${formatInstantDay(endedAt)}`}>{endedReason}</Notice>;
  const line = ledger.contracts.flatMap(({ lines }) => lines).find(({ id }) => id === commitment.id);
  if (!line) return null;
  const { committed, pledged, agreed, confirmed, overdue, waiting } = line;
  const of = (quantity: number) => `${formatCommitted(unit, quantity)} of ${formatCommitted(unit, committed)}`;
  const part = (quantity: number) => Math.min(1, quantity / committed);
  return (
    <section className="stack">
      {overdue > 0 && (
        <Notice tone="warn" title={`${formatCommitted(unit, overdue)} overdue`}>
          It was due by {formatDay(line.dueOn)}.
        </Notice>
      )}
      <RibbonRow label="Pledged" value={of(pledged)} part={part(pledged)} />
      <RibbonRow label="Agreed" value={of(agreed)} part={part(agreed)} />
      <RibbonRow label="Confirmed" value={of(confirmed)} part={part(confirmed)} />
      <p className="soft text-small">
        As at {formatDay(ledger.asAt)}.
        {waiting > 0 && ` ${formatCommitted(unit, waiting)} more wait for the procurement team to agree.`}
      </p>
    </section>
  );
}
