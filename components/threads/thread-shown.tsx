import { randomUUID } from "node:crypto";
import { activityWords } from "@/components/activity/activity-words";
import { whoActed } from "@/components/activity/who-acted";
import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { formatDay, formatInstant } from "@/lib/dates";
import type { FormState } from "@/lib/forms/form-state";
import type { Thread, ThreadEntry } from "@/lib/threads/load-thread";
import { NoChildNamed } from "./no-child-named";

/** Everything that was said and done about a pledge, the oldest first, and the way to write the next line. */
export function ThreadShown({
  thread,
  readers,
  hidden = {},
  action,
}: {
  thread: Thread;
  /** Who reads what is written: "Lozells Lantern and the procurement team". */
  readers: string;
  /** What else the form sends: the match whose page it is on. */
  hidden?: Record<string, string> | undefined;
  action: (state: FormState, form: FormData) => Promise<FormState>;
}) {
  return (
    <section className="stack" id="thread">
      <h2>Said and done so far</h2>
      {thread.entries.length === 0 && <p className="soft">Nothing yet.</p>}
      <ol className="thread">
        {thread.entries.map((entry) => (
          <li key={entry.id}>{entry.kind === "message" ? <Line entry={entry} /> : <Move entry={entry} />}</li>
        ))}
      </ol>
      {thread.mayWrite && (
        <ActionForm
          action={action}
          submission={randomUUID()}
          hidden={{ pledgeId: thread.pledgeId, ...hidden }}
          idEnd="-thread"
        >
          <TextArea
            name="text"
            id="text-thread"
            label="Write to each other"
            hint={`${readers} read this too. Please name no child. It stays as you send it.`}
            rows={3}
            maxLength={2000}
          />
          <NoChildNamed />
          <div className="actions">
            <SubmitButton variant="quiet" pendingLabel="Sending…">
              Send
            </SubmitButton>
          </div>
        </ActionForm>
      )}
    </section>
  );
}

const whoDid = (entry: ThreadEntry) => (entry.role === "system" ? "Maypole itself" : whoActed(entry));

function Line({ entry }: { entry: Extract<ThreadEntry, { kind: "message" }> }) {
  return (
    <div className="thread-line stack-tight" data-ours={entry.ours || undefined}>
      <p className="text-small">
        <b>{whoDid(entry)}</b> · <When at={entry.at} />
      </p>
      <p className="whitespace-pre-line">{entry.text}</p>
    </div>
  );
}

function Move({ entry }: { entry: Extract<ThreadEntry, { kind: "move" }> }) {
  const { name, shown, deliverBy, says, at } = entry;
  return (
    <div className="thread-move text-small">
      <p>
        <b>
          {activityWords(name)}
          {shown && `: ${shown}`}
          {deliverBy && `, by ${formatDay(deliverBy)}`}
        </b>
      </p>
      {says && <p className="whitespace-pre-line">“{says}”</p>}
      <p className="soft">
        {whoDid(entry)} · <When at={at} />
      </p>
    </div>
  );
}

const When = ({ at }: { at: Date }) => (
  <time className="soft" dateTime={at.toISOString()}>
    {formatInstant(at)}
  </time>
);
