import { activityWords } from "@/components/activity/activity-words";
import { Details } from "@/components/ui/details";
import type { ContractHappening } from "@/lib/contracts/list-contract-history";
import { formatInstant } from "@/lib/dates";
import { contractFieldNames, contractFieldShown } from "./contract-words";

/** Everything that happened to a contract, the latest first. */
export function ContractHistory({ rows }: { rows: ContractHappening[] }) {
  return (
    <section className="stack" id="history">
      <h2>What happened</h2>
      <Details summary={rows.length === 1 ? "One thing" : `${rows.length} things, the latest first`}>
        <ol className="stack">
          {rows.map((row) => (
            <Happening key={row.id} row={row} />
          ))}
        </ol>
      </Details>
    </section>
  );
}

function Happening({ row }: { row: ContractHappening }) {
  const { name, at, person, organisation, role, about, reason, changes } = row;
  const who = person ?? (role === "system" ? "Maypole" : "Somebody");
  return (
    <li className="stack-tight">
      <p>
        <b>{activityWords(name)}</b>
        {about !== null && <>: {about}</>}
      </p>
      {changes?.map(({ field, before, after }) => (
        <p key={field} className="text-small">
          {contractFieldNames[field]}: {contractFieldShown(field, before)} → {contractFieldShown(field, after)}
        </p>
      ))}
      {reason !== null && <p className="text-small">“{reason}”</p>}
      <p className="soft text-small">
        {who}
        {organisation !== null && `, ${organisation}`}, {formatInstant(at)}
      </p>
    </li>
  );
}
