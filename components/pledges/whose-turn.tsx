import { Notice } from "@/components/ui/notice";
import { daysBetween, formatDay, formatInstantDay } from "@/lib/dates";
import type { Side } from "@/lib/generated/prisma/enums";
import type { Standing } from "@/lib/pledges/load-standing";

/** Whose turn it is while a pledge waits, what is proposed, and what happens if nothing is done. `viewer` is the side that reads it, if it is of one. */
export function WhoseTurn({ standing, viewer, now }: { standing: Standing; viewer: Side | null; now: Date }) {
  const { turn, since, countered, proposed, supplier, organisation } = standing;
  const [whose, other] = turn === "supplier" ? [supplier, organisation] : [organisation, supplier];
  const yours = turn === viewer;
  return (
    <Notice tone={yours ? "warn" : "info"} title={yours ? "It is your turn" : `It is ${whose}’s turn`}>
      <div className="stack-tight">
        {countered && (
          <p>
            {viewer !== null && !yours ? "You propose" : `${other} proposes`}{" "}
            <b>
              {proposed.shown}
              {proposed.deliverBy && `, by ${formatDay(proposed.deliverBy)}`}
            </b>
            .
          </p>
        )}
        <p>
          {yours
            ? "You can agree, propose something else, or end it. Ending it costs nothing."
            : "They can agree, propose something else, or say no, thank you."}{" "}
          {waited(since, now)}
        </p>
        <p className="text-small">{ifNothing(standing, yours, now)}</p>
      </div>
    </Notice>
  );
}

function waited(since: Date, now: Date): string {
  const days = daysBetween(since, now);
  if (days <= 0) return "It has waited since today.";
  return days === 1 ? "It has waited since yesterday." : `It has waited ${days} days.`;
}

/** "If nothing is done: we ask them again on 3 March 2026, and it runs out by itself on 24 March 2026." */
function ifNothing({ due }: Standing, yours: boolean, now: Date): string {
  const whom = yours ? "you" : "them";
  const steps = [
    ...(due.reminder > now ? [`we ask ${whom} again on ${formatInstantDay(due.reminder)}`] : []),
    ...(due.escalation > now ? [`the procurement team hears of it on ${formatInstantDay(due.escalation)}`] : []),
    ...(due.expiry === null
      ? []
      : [
          due.expiry > now
            ? `it runs out by itself on ${formatInstantDay(due.expiry)}, and nobody is bound by it`
            : "it can run out any day now, and nobody is bound by it then",
        ]),
  ];
  return `If nothing is done, ${new Intl.ListFormat("en-GB").format(steps.length > 0 ? steps : ["it goes on waiting"])}.`;
}
