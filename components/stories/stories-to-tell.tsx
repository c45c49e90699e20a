import { randomUUID } from "node:crypto";
import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormState } from "@/lib/forms/form-state";
import { routes } from "@/lib/routes";
import type { AskedStory } from "@/lib/stories/list-asked-stories";

/** On a home: whom one could thank, and one press that sets each aside for good. With `named`, for which group. */
export function StoriesToTell({
  asked,
  named = false,
  decline,
}: {
  asked: AskedStory[];
  named?: boolean;
  decline: (state: FormState, form: FormData) => Promise<FormState>;
}) {
  if (asked.length === 0) return null;
  return (
    <section className="stack">
      <h2>If you like</h2>
      <ul>
        {asked.map(({ matchId, supplier, title, organisation }) => (
          <li key={matchId} className="task">
            <div>
              <a className="task-link" href={routes.tellStory(matchId)}>
                Say thank you to {supplier}
              </a>
              <span className="hint">
                {named ? `${organisation} · ${title}` : title} · a few words, or a story of what changed
              </span>
            </div>
            <ActionForm
              action={decline}
              submission={randomUUID()}
              hidden={{ matchId, from: "home" }}
              idEnd={`-${matchId}`}
            >
              <div className="actions">
                <SubmitButton variant="quiet" pendingLabel="One moment…">
                  Not this time
                  <span className="sr-only">
                    : {supplier}, {title}
                  </span>
                </SubmitButton>
              </div>
            </ActionForm>
          </li>
        ))}
      </ul>
    </section>
  );
}
