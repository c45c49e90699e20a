import { ActionForm } from "@/components/ui/action-form";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { StatusTag } from "@/components/ui/status-tag";
import { SubmitButton } from "@/components/ui/submit-button";
import { landing } from "@/lib/auth/landing";
import type { Membership, Person } from "@/lib/auth/person";
import { kindNames } from "@/lib/organisations/organisation-kinds";
import { routes } from "@/lib/routes";
import { chooseOrganisationAction } from "./actions";

type Place = Membership["programmes"][number];

/** The organisations that somebody belongs to, programme by programme, and the one that they act for here. */
export function Organisations({ person }: { person: Person }) {
  return (
    <section className="stack">
      <h2>Who you act for</h2>
      {person.memberships.length === 0 && (
        <EmptyState title="You are not in an organisation yet">
          Register yours below. If it is here already, a colleague there can ask you in, and so can the procurement
          team.
        </EmptyState>
      )}
      {person.memberships.flatMap((membership) =>
        membership.programmes.map((place) => (
          <Organisation key={membership.id + place.id} {...{ person, membership, place }} />
        )),
      )}
    </section>
  );
}

function Organisation({ person, membership, place }: { person: Person; membership: Membership; place: Place }) {
  const { id: membershipId, organisation } = membership;
  const current = person.membershipId === membershipId && person.programme?.id === place.id;
  return (
    <Card
      as="div"
      title={organisation.name}
      under={`${kindNames[organisation.kind]} · ${place.name}`}
      foot={<Standing {...{ place, current }} />}
    >
      {place.status === "returned" && (
        <p>
          The procurement team asks for a change.{" "}
          <a href={routes.registration(organisation.id)}>Read what it is and put it right</a>.
        </p>
      )}
      {current ? (
        <p className="meta">
          <a href={landing(organisation.kind)}>Go to your work</a>
          <a href={routes.people(organisation.id)}>Who can act for it</a>
          <a href={routes.history("organisations", organisation.id)}>What happened so far</a>
        </p>
      ) : (
        <ActionForm action={chooseOrganisationAction} hidden={{ membershipId, programmeId: place.id }}>
          <SubmitButton variant="quiet">{`Act for ${organisation.name}`}</SubmitButton>
        </ActionForm>
      )}
    </Card>
  );
}

const words = {
  submitted: { text: "Waiting for approval", tone: "warn" },
  approved: { text: "Approved", tone: "good" },
  returned: { text: "Asks for a change", tone: "bad" },
} as const;

function Standing({ place, current }: { place: Place; current: boolean }) {
  const { text, tone } = words[place.status];
  return (
    <>
      <StatusTag tone={tone}>{text}</StatusTag>
      {current && <StatusTag tone="info">You act for this one now</StatusTag>}
    </>
  );
}
