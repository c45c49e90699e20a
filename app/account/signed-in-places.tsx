import { ActionForm } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { SubmitButton } from "@/components/ui/submit-button";
import { Table } from "@/components/ui/table";
import type { listSessions } from "@/lib/auth/list-sessions";
import { formatInstant } from "@/lib/dates";
import { endSessionAction, signOutEverywhereAction } from "./actions";

type Places = Awaited<ReturnType<typeof listSessions>>;
type Session = Places["sessions"][number];

/** The browsers in which somebody is signed in, and the way out of each or of all. */
export function SignedInPlaces({ sessions, more }: Places) {
  return (
    <section className="stack" id="sessions">
      <h2>Where you are signed in</h2>
      <p>If you do not know one of these, end it.</p>
      <Table
        caption="Browsers that are signed in as you"
        captionHidden
        columns={[{ label: "Browser" }, { label: "Since" }, { label: "End it" }]}
        rows={sessions.map((session) => ({
          key: session.id,
          cells: [session.device, formatInstant(session.since), <Ending key="end" session={session} />],
        }))}
      />
      {more > 0 && (
        <p>
          You are signed in {more} more {more === 1 ? "time" : "times"}, each from before these. Sign out everywhere to
          end them all.
        </p>
      )}
      <form action={signOutEverywhereAction}>
        <Button variant="danger">Sign out everywhere</Button>
      </form>
    </section>
  );
}

function Ending({ session }: { session: Session }) {
  if (session.current) return "This browser";
  return (
    <ActionForm action={endSessionAction} hidden={{ sessionId: session.id }}>
      <SubmitButton variant="quiet">
        End<span className="sr-only">{` ${session.device}, since ${formatInstant(session.since)}`}</span>
      </SubmitButton>
    </ActionForm>
  );
}
