import { randomUUID } from "node:crypto";
import { BackLink } from "@/components/layout/back-link";
import { PageHeading } from "@/components/layout/page-heading";
import { WorkArea } from "@/components/layout/work-area";
import { ActionForm } from "@/components/ui/action-form";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import type { loadGroupToAsk } from "@/lib/brokers/load-group-to-ask";
import { formatInstantDay } from "@/lib/dates";
import type { Area } from "@/lib/http/at-work";
import { routes } from "@/lib/routes";
import { askToVouchAction } from "./actions";

type Group = Awaited<ReturnType<typeof loadGroupToAsk>>;

/** A group that a broker does not answer for: the way to ask, and what came of asking. */
export function GroupToAsk({ area, group }: { area: Area; group: Group }) {
  return (
    <WorkArea area={area} width="narrow">
      <div className="stack-loose">
        <BackLink href={routes.broker}>Back to what waits for you</BackLink>
        <PageHeading eyebrow="You do not answer for it" title={group.name} lede={group.about} />
        <Standing group={group} />
        {group.request?.status !== "submitted" && <Ask group={group} />}
      </div>
    </WorkArea>
  );
}

function Standing({ group: { request, ended, hasPeople } }: { group: Group }) {
  if (request?.status === "submitted") {
    return (
      <Notice tone="success" title="You have asked">
        {hasPeople ? "Its people say" : "The procurement team says"} yes or no. We write to you as soon as they have.
        You asked on {formatInstantDay(request.createdAt)}.
      </Notice>
    );
  }
  if (request?.status === "refused") {
    return (
      <Notice tone="warn" title="They did not agree yet">
        {request.reason}
      </Notice>
    );
  }
  if (!ended?.endedAt) return null;
  return (
    <Notice title={`Since ${formatInstantDay(ended.endedAt)} you no longer answer for it`}>
      {ended.reason && <p className="whitespace-pre-line">“{ended.reason}”</p>}
    </Notice>
  );
}

function Ask({ group: { id, name, hasPeople } }: { group: Group }) {
  return (
    <section className="stack">
      <h2>Ask to answer for {name}</h2>
      <p>
        It takes part already, so it need not be added again.{" "}
        {hasPeople
          ? "It has people of its own: they read this, and say yes or no. So can the procurement team."
          : "It has no people of its own yet, so the procurement team reads this, and says yes or no."}
      </p>
      <ActionForm action={askToVouchAction} submission={randomUUID()} hidden={{ organisationId: id }}>
        <TextArea
          name="message"
          label="How do you know each other, and what would you do for them?"
          hint="For example: we keep their accounts, and would answer pledges while Rosa is away."
          rows={4}
          maxLength={1000}
        />
        <div className="actions">
          <SubmitButton pendingLabel="Sending…">{`Ask to answer for ${name}`}</SubmitButton>
        </div>
      </ActionForm>
    </section>
  );
}
