import { randomUUID } from "node:crypto";
import { ActionForm } from "@/components/ui/action-form";
import { Card } from "@/components/ui/card";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { formatInstantDay } from "@/lib/dates";
import type { PeopleShown } from "@/lib/organisations/list-people";
import { endMembershipAction } from "./actions";

type Props = { organisation: PeopleShown; person: PeopleShown["people"][number] };

/** Somebody who can act for an organisation, and the way to end it. */
export function OnePerson({ organisation, person }: Props) {
  const { name, email, since, self } = person;
  return (
    <Card
      as="div"
      level={2}
      title={self ? `${name ?? email} (you)` : (name ?? email)}
      under={[...(name === null ? [] : [email]), `since ${formatInstantDay(since)}`].join(" · ")}
    >
      {person.mayEnd && <End {...{ organisation, person }} />}
    </Card>
  );
}

function End({ organisation: { id, name: whose, own, people }, person }: Props) {
  const { membershipId, self, name, email } = person;
  const said = self ? `Leave ${whose}` : `${name ?? email} no longer acts for ${own ? "us" : "it"}`;
  const alone = people.length === 1;
  return (
    <ActionForm
      folded={said}
      action={endMembershipAction.bind(null, id)}
      submission={randomUUID()}
      hidden={{ membershipId }}
      idEnd={`-${membershipId}`}
    >
      <p>
        {self
          ? "You can no longer see or answer what only its people see. What you did stays as it is."
          : "They can no longer see or answer anything here, from this moment. What they did stays as it is."}
        {alone && " Nobody of its own is left then: whoever speaks for it answers, until somebody joins."}
      </p>
      {!self && (
        <TextArea
          id={`reason-${membershipId}`}
          name="reason"
          label="Why?"
          hint={`${name ?? email} reads this.`}
          rows={2}
          maxLength={500}
        />
      )}
      <div className="actions">
        <SubmitButton variant="quiet" pendingLabel="One moment…">
          {said}
        </SubmitButton>
      </div>
    </ActionForm>
  );
}
