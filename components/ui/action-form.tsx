"use client";

import { useActionState, type ReactNode } from "react";
import { emptyForm, type FormState } from "@/lib/forms/form-state";
import { Answers } from "./answers";
import { Details } from "./details";
import { ErrorSummary } from "./error-summary";

/**
 * A form that calls a server action, with or without JavaScript. After a refusal it shows the error summary, and the fields
 * inside show their errors and keep what was typed. `submission` is the page's idempotency key (a fresh UUID).
 */
export function ActionForm({
  action,
  submission,
  hidden = {},
  idEnd,
  folded,
  unfolded = false,
  children,
}: {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  submission?: string | undefined;
  hidden?: Record<string, string> | undefined;
  /** What its fields' ids end with, on a page that has the form several times. */
  idEnd?: string | undefined;
  /** What unfolds a form that only some people need. It is open when it comes back refused, so that the errors are seen. */
  folded?: string | undefined;
  unfolded?: boolean | undefined;
  children: ReactNode;
}) {
  const [state, send] = useActionState(action, emptyForm);
  const form = (
    <form action={send} className="stack" noValidate>
      <ErrorSummary message={state.message} fields={state.fields} idEnd={idEnd} />
      {submission && <input type="hidden" name="submission" value={submission} />}
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
    </form>
  );
  return (
    <Answers value={state}>
      {folded === undefined ? (
        form
      ) : (
        <Details summary={folded} open={unfolded || state.message !== undefined}>
          {form}
        </Details>
      )}
    </Answers>
  );
}
