import { EndVouching } from "@/components/brokers/end-vouching";
import { LinkButton } from "@/components/ui/button";
import type { VouchingShown } from "@/lib/brokers/list-vouchings";
import type { loadOrganisation } from "@/lib/organisations/load-organisation";
import { routes } from "@/lib/routes";
import { endVouchingAction } from "./actions";

type Shown = Awaited<ReturnType<typeof loadOrganisation>>;

/** Who speaks for a community organisation: its own people, brokers, and always the procurement team on the telephone. */
export function WhoSpeaks({ organisation, vouchings }: { organisation: Shown; vouchings: VouchingShown[] }) {
  const { id, name, people } = organisation;
  const alone = people.length === 0 && vouchings.length === 0;
  return (
    <section className="stack" id="speaks">
      <h2>Who speaks for it</h2>
      {alone ? (
        <p>
          <b>Only you.</b> It has no people of its own here, and no broker answers for it. You see its drafts and what
          suppliers pledge, and can answer. Somebody who belongs to it can say so on its page.
        </p>
      ) : (
        <p>{whoElse(people.length, vouchings)}</p>
      )}
      {vouchings.map((vouching) => (
        <EndVouching key={vouching.id} vouching={vouching} action={endVouchingAction} by="procurement" />
      ))}
      <h3>On the telephone?</h3>
      <p>
        You can write a project down for them as they tell you, and answer pledges. It is recorded as done for them.
      </p>
      <div className="actions">
        <LinkButton href={routes.startProjectFor(id)} variant="quiet">
          List a project for {name}
        </LinkButton>
      </div>
    </section>
  );
}

function whoElse(people: number, vouchings: VouchingShown[]): string {
  const own = people === 0 ? [] : [people === 1 ? "one person of its own" : `${people} people of its own`];
  const who = new Intl.ListFormat("en-GB").format([...own, ...vouchings.map(({ broker }) => broker)]);
  return `${who.charAt(0).toUpperCase()}${who.slice(1)}. You can too, on the telephone.`;
}
