import { randomUUID } from "node:crypto";
import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { formatDay } from "@/lib/dates";
import type { FormState } from "@/lib/forms/form-state";
import { formatAgreed } from "@/lib/matches/agreed";
import type { loadCommunityHome } from "@/lib/projects/load-community-home";
import { routes } from "@/lib/routes";

type Waiting = Awaited<ReturnType<typeof loadCommunityHome>>["deliveries"][number];

/** What suppliers say has arrived: one press confirms it, and its link leads to where less, more or nothing is said. With `named`, for which group. */
export function ArrivalsToConfirm({
  deliveries,
  named = false,
  action,
}: {
  deliveries: Waiting[];
  named?: boolean;
  action: (state: FormState, form: FormData) => Promise<FormState>;
}) {
  if (deliveries.length === 0) return null;
  return (
    <ul>
      {deliveries.map((delivery) => {
        const { id, matchId, inKind, line, type, unit, supplier, title, organisation } = delivery;
        const counted = { inKind, line: line === null ? null : { description: line }, need: { type, unit } };
        const what = formatAgreed(counted, delivery.quantity);
        const href = `${routes.communityMatch(matchId)}#${id}`;
        return (
          <li key={id} className="task">
            <div>
              <a className="task-link" href={href}>
                Did {what} arrive from {supplier}?
              </a>
              <span className="hint">
                {named ? `${organisation} · ${title}` : title} · they say it came on {formatDay(delivery.deliveredOn)}
              </span>
            </div>
            <ActionForm action={action} submission={randomUUID()} hidden={{ deliveryId: id }} idEnd={`-${id}`}>
              <div className="actions">
                <SubmitButton pendingLabel="Confirming…">Yes, all of it came</SubmitButton>
                <a href={href}>
                  Not quite
                  <span className="sr-only">
                    : {what} from {supplier}
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
