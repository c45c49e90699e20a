import { randomUUID } from "node:crypto";
import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { daysBetween, formatDay } from "@/lib/dates";
import type { DealToConfirm } from "@/lib/deals/list-deals-to-confirm";
import type { FormState } from "@/lib/forms/form-state";
import type { Side } from "@/lib/generated/prisma/enums";
import { formatAgreed } from "@/lib/matches/agreed";
import { routes } from "@/lib/routes";

/** What others recorded as agreed elsewhere, for one side: one press confirms it, and its link leads to where it is said that it was not so. With `named`, for which group. */
export function DealsToConfirm({
  deals,
  side,
  named = false,
  action,
}: {
  deals: DealToConfirm[];
  side: Side;
  named?: boolean;
  action: (state: FormState, form: FormData) => Promise<FormState>;
}) {
  if (deals.length === 0) return null;
  const today = new Date();
  return (
    <ul>
      {deals.map((deal) => {
        const { matchId, inKind, line, type, unit } = deal;
        const counted = { inKind, line: line === null ? null : { description: line }, need: { type, unit } };
        const what = formatAgreed(counted, deal.quantity);
        const href = side === "supplier" ? routes.supplierMatch(matchId) : routes.communityMatch(matchId);
        const withWhom = side === "supplier" ? deal.organisation : deal.supplier;
        return (
          <li key={matchId} className="task">
            <div>
              <a className="task-link" href={href}>
                Did you agree {what} with {withWhom}?
              </a>
              <span className="hint">
                {named ? `${deal.organisation} · ${deal.title}` : deal.title} · recorded as agreed on{" "}
                {formatDay(deal.agreedOn)}, waiting {waited(deal, today)}
              </span>
            </div>
            <ActionForm action={action} submission={randomUUID()} hidden={{ matchId }} idEnd={`-${matchId}`}>
              <div className="actions">
                <SubmitButton pendingLabel="Confirming…">Yes, we agreed this</SubmitButton>
                <a href={href}>
                  It was not so
                  <span className="sr-only">
                    : {what} with {withWhom}
                  </span>
                </a>
              </div>
            </ActionForm>
          </li>
        );
      })}
    </ul>
  );
}

function waited({ recordedAt }: DealToConfirm, today: Date): string {
  const days = daysBetween(recordedAt, today);
  if (days < 1) return "since today";
  return days === 1 ? "for 1 day" : `for ${days} days`;
}
