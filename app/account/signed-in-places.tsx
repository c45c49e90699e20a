import { ActionForm } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { SubmitButton } from "@/components/ui/submit-button";
import { Table } from "@/components/ui/table";
import type { listSessions } from "@/lib/auth/list-sessions";
import { formatInstant } from "@/lib/dates";
import { endSessionAction, signOutEverywhereAction } from "./actions";

type Session = Awaited<ReturnType<typeof listSessions>>[number];

/** Every browser in which somebody is signed in, and the way out of each. */
export function SignedInPlaces({ sessions }: { sessions: Session[] }) {
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
