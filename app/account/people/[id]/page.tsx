import type { Metadata } from "next";
import { randomUUID } from "node:crypto";
import { notFound } from "next/navigation";
import { BackLink } from "@/components/layout/back-link";
import { PageHeading } from "@/components/layout/page-heading";
import { PublicPage } from "@/components/layout/public-page";
import { ActionForm } from "@/components/ui/action-form";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { actorIn } from "@/lib/auth/person";
import { formatInstantDay } from "@/lib/dates";
import { atAccount } from "@/lib/http/at-account";
import { page } from "@/lib/http/page";
import { listPeople, type PeopleShown } from "@/lib/organisations/list-people";
import { routes } from "@/lib/routes";
import { makeInvitationAction, withdrawInvitationAction } from "./actions";
import { OnePerson } from "./one-person";

export const metadata: Metadata = { title: "Who can act for it" };

/** Who can act for an organisation, who was asked to, and the way to ask a colleague in: for its own people and whoever speaks for it. */
export default async function PeoplePage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const { person, area } = await atAccount(routes.people(id));
  const actor = actorIn(person, id);
  const shown = (await page(() => listPeople(actor, id))) ?? notFound();
  const { name, own, people } = shown;
  return (
    <PublicPage area={area} width="narrow">
      <div className="stack-loose">
        <BackLink {...backFrom(shown, actor.role)} />
        <PageHeading
          eyebrow={name}
          title={own ? "Who can act for us" : "Who can act for it"}
          lede={ledes[shown.kind]}
        />
        {!own && (
          <p className="acting-for">
            You are acting for <b>{name}</b>. What you do is recorded as done for them.
          </p>
        )}
        {people.length === 0 && <p>Nobody of its own yet.</p>}
        {people.map((each) => (
          <OnePerson key={each.membershipId} organisation={shown} person={each} />
        ))}
        <Asked shown={shown} />
        <AskColleague shown={shown} />
      </div>
    </PublicPage>
  );
}

const ledes: Record<PeopleShown["kind"], string> = {
  community: "Each of them sees what waits, lists projects and answers pledges.",
  supplier: "Each of them sees what waits, makes pledges and says what was given.",
  broker: "Each of them answers for the groups that you vouch for.",
  procurement: "Each of them sees the whole programme, and approves and answers in it.",
};

function backFrom({ id, own }: PeopleShown, role: string) {
  if (own) return { href: routes.account, children: "Your account" };
  if (role === "broker") return { href: routes.group(id), children: "Back to the group" };
  return { href: routes.reviewOrganisation(id), children: "Back to the organisation" };
}

function Asked({ shown: { id, asked } }: { shown: PeopleShown }) {
  if (asked.length === 0) return null;
  return (
    <section className="stack">
      <h2>Asked, and not answered yet</h2>
      {asked.map((each) => (
        <ActionForm
          key={each.id}
          action={withdrawInvitationAction.bind(null, id)}
          submission={randomUUID()}
          hidden={{ invitationId: each.id }}
        >
          <p>
            <b className="break-words">{each.email}</b> was asked on {formatInstantDay(each.since)}.
          </p>
          <div className="actions">
            <SubmitButton variant="quiet">
              Take it back<span className="sr-only"> from {each.email}</span>
            </SubmitButton>
          </div>
        </ActionForm>
      ))}
    </section>
  );
}

function AskColleague({ shown: { id, name, own, mayInvite } }: { shown: PeopleShown }) {
  if (!mayInvite) {
    return (
      <Notice title="You can ask colleagues soon">
        You can ask them in as soon as the procurement team has approved {name}.
      </Notice>
    );
  }
  return (
    <section className="stack" id="ask">
      <h2>{own ? "Ask a colleague" : "Ask somebody in"}</h2>
      <ActionForm action={makeInvitationAction.bind(null, id)} submission={randomUUID()}>
        <TextField
          name="email"
          label={own ? "Your colleague’s e-mail address" : "Their e-mail address"}
          hint="They get a letter with a link. They can act once they have signed in with this address and said yes."
          type="email"
          spellCheck={false}
        />
        <div className="actions">
          <SubmitButton pendingLabel="Sending…">Send the invitation</SubmitButton>
        </div>
      </ActionForm>
    </section>
  );
}
