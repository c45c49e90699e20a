import type { Metadata } from "next";
import { PageHeading } from "@/components/layout/page-heading";
import { PublicPage } from "@/components/layout/public-page";
import { ActionForm } from "@/components/ui/action-form";
import { Button, LinkButton } from "@/components/ui/button";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { listSessions } from "@/lib/auth/list-sessions";
import type { Person } from "@/lib/auth/person";
import { listFollows } from "@/lib/follows/list-follows";
import { atAccount } from "@/lib/http/at-account";
import { listInvitations } from "@/lib/invitations/list-invitations";
import { loadChosenLetters } from "@/lib/letters/choose-letters";
import { routes } from "@/lib/routes";
import { listSavedSearches } from "@/lib/saved-searches/list-saved-searches";
import { changeNameAction, signOutAction } from "./actions";
import { AskedToJoin } from "./asked-to-join";
import { LettersYouGet } from "./letters-you-get";
import { Organisations } from "./organisations";
import { SignedInPlaces } from "./signed-in-places";
import { WhatYouHearOf } from "./what-you-hear-of";

export const metadata: Metadata = { title: "Your account" };

/** Somebody's own page: what they act for, what they are called, and where they are signed in. */
export default async function AccountPage() {
  const { person, area } = await atAccount(routes.account);
  const [places, searches, follows, chosen, invitations] = await Promise.all([
    listSessions(person),
    listSavedSearches(person),
    listFollows(person),
    loadChosenLetters(person),
    listInvitations(person),
  ]);
  const { programme } = area;
  return (
    <PublicPage area={area} width="narrow">
      <div className="stack-loose">
        <PageHeading eyebrow={person.email} title={person.named ? person.name : "Your account"}>
          <form action={signOutAction}>
            <Button variant="quiet">Sign out</Button>
          </form>
        </PageHeading>
        <AskedToJoin invitations={invitations} />
        <Organisations person={person} />
        <section className="stack">
          <h2>Another organisation</h2>
          <p>Register a community organisation or a supplier, and the procurement team will approve it.</p>
          <div className="actions">
            <LinkButton variant={person.organisation ? "quiet" : "primary"} href={routes.register}>
              Register an organisation
            </LinkButton>
          </div>
        </section>
        <WhatYouHearOf searches={searches} follows={follows} list={programme && routes.projects(programme.slug)} />
        <LettersYouGet chosen={chosen} />
        <YourName person={person} />
        <SignedInPlaces {...places} />
      </div>
    </PublicPage>
  );
}

function YourName({ person }: { person: Person }) {
  return (
    <section className="stack">
      <h2>Your name</h2>
      <ActionForm action={changeNameAction}>
        <TextField
          name="name"
          label="What should people call you?"
          autoComplete="name"
          defaultValue={person.named ? person.name : ""}
        />
        <div className="actions">
          <SubmitButton variant="quiet">Save your name</SubmitButton>
        </div>
      </ActionForm>
    </section>
  );
}
