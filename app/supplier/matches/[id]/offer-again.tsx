import { randomUUID } from "node:crypto";
import { ActionForm } from "@/components/ui/action-form";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import type { loadFreed } from "@/lib/matches/load-freed";
import { routes } from "@/lib/routes";
import { offerAgainAction } from "./actions";

type Freed = NonNullable<Awaited<ReturnType<typeof loadFreed>>>;

/** Asks whether others may have what came back, once a match has ended: nobody else is told without this press. */
export function OfferAgain({ matchId, freed }: { matchId: string; freed: Freed }) {
  const { shown, one, offered } = freed;
  if (offered) {
    return (
      <p className="soft">
        You have offered this to others: {shown}. <a href={routes.offers}>See what you offer</a>
      </p>
    );
  }
  return (
    <Notice title={`${shown} ${one ? "is" : "are"} free again`}>
      <div className="stack-tight">
        <p>
          Would you like others to have it? We put it with what you offer, show you the needs that it fits, and write to
          the three that it fits best. You promise nothing yet.
        </p>
        <ActionForm action={offerAgainAction} submission={randomUUID()} hidden={{ matchId }} idEnd="-again">
          <div className="actions">
            <SubmitButton pendingLabel="Offering it…">Offer it to others</SubmitButton>
          </div>
        </ActionForm>
      </div>
    </Notice>
  );
}
