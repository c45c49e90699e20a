import { randomUUID } from "node:crypto";
import type { ReactNode } from "react";
import { BackLink } from "@/components/layout/back-link";
import { PageHeading } from "@/components/layout/page-heading";
import { WorkArea } from "@/components/layout/work-area";
import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormState } from "@/lib/forms/form-state";
import type { Area } from "@/lib/http/at-work";
import type { MatchShown } from "@/lib/matches/load-match";
import { routes } from "@/lib/routes";

/** One step with a match on a page of its own: what it means, its question, and the button that does it. */
export function MatchStep({
  area,
  match,
  title,
  says,
  button,
  action,
  children,
}: {
  area: Area;
  match: MatchShown;
  title: string;
  says?: string | undefined;
  button: string;
  action: (state: FormState, form: FormData) => Promise<FormState>;
  children: ReactNode;
}) {
  const what = `${match.agreed.shown} from ${match.supplier.name}`;
  return (
    <WorkArea area={area} current="home" width="narrow" forWhom={match.organisation.name}>
      <div className="stack">
        <BackLink href={routes.communityMatch(match.id)}>Back to {what}</BackLink>
        <PageHeading eyebrow={what} title={title} />
        {says && <p>{says}</p>}
        <ActionForm action={action} submission={randomUUID()} hidden={{ matchId: match.id, side: "community" }}>
          <div className="stack-loose">{children}</div>
          <div className="actions pt-2">
            <SubmitButton pendingLabel="One moment…">{button}</SubmitButton>
          </div>
        </ActionForm>
      </div>
    </WorkArea>
  );
}
