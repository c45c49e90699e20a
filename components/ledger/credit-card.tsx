import type { ReactNode } from "react";
import { Card } from "@/components/ui/card";
import { StatusTag, type Tone } from "@/components/ui/status-tag";
import { formatCommitted } from "@/lib/commitments/commitment-unit";
import type { CommitmentShown, CreditShown } from "@/lib/commitments/load-commitment";
import { formatDay, formatInstantDay } from "@/lib/dates";
import type { CreditStatus } from "@/lib/generated/prisma/enums";
import { routes } from "@/lib/routes";

const standing: Record<CreditStatus, { words: string; tone: Tone }> = {
  proposed: { words: "Waiting to be agreed", tone: "info" },
  agreed: { words: "Counts", tone: "good" },
  refused: { words: "Does not count", tone: "neutral" },
  withdrawn: { words: "Taken back", tone: "neutral" },
};

/** One delivery that counts towards a commitment, or was to, with its evidence; `children` is what can be done about it. */
export function CreditCard({
  credit,
  unit,
  children,
}: {
  credit: CreditShown;
  unit: CommitmentShown["unit"];
  children?: ReactNode;
}) {
  const { status, quantity, project, organisation, description, deliveredOn, confirmed, deliveredQuantity } = credit;
  const { words, tone } = standing[status];
  return (
    <Card as="section" title={`${formatCommitted(unit, quantity)} · ${project}`} under={organisation}>
      <p>
        <StatusTag tone={tone}>{words}</StatusTag>
      </p>
      <p>
        {description}. Arrived on {formatDay(deliveredOn)};{" "}
        {confirmed === null
          ? "no longer confirmed"
          : `${organisation} confirmed ${formatCommitted(credit.deliveredUnit, confirmed)}`}
        {confirmed !== null &&
          deliveredQuantity < confirmed &&
          `, of which ${formatCommitted(credit.deliveredUnit, deliveredQuantity)} go here`}
        .
      </p>
      <Evidence credit={credit} />
      {credit.reason !== null && <p>“{credit.reason}”</p>}
      <p className="soft text-small">
        Asked for on {formatInstantDay(credit.proposedAt)}
        {credit.decidedAt &&
          `, ${status === "withdrawn" ? "taken back" : "decided"} on ${formatInstantDay(credit.decidedAt)}`}
        {credit.decidedBy && ` by ${credit.decidedBy}`}.
      </p>
      {children}
    </Card>
  );
}

function Evidence({ credit: { note, payer, payee, files } }: { credit: CreditShown }) {
  return (
    <>
      {note !== null && <p>{note}</p>}
      {payer !== null && payee !== null && (
        <p className="soft">
          Paid by {payer} to {payee}
        </p>
      )}
      {files.length > 0 && (
        <ul>
          {files.map(({ id, name, type }) => (
            <li key={id}>
              <a href={routes.file(id, type === "application/pdf" ? "document" : "large")}>{name}</a>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
