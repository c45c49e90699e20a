"use client";

import { type SubmitEvent, type ReactNode, useActionState, useRef, useState } from "react";
import { emptyForm, type FormState } from "@/lib/forms/form-state";
import { Answers } from "./answers";
import { ErrorSummary } from "./error-summary";
import { sendForm } from "./send-form";
import { Sending } from "./sending";

/**
 * A form with one file, in the field `file`. With JavaScript it goes to `uploadTo` and shows how far it has come; without,
 * the browser sends it to the action. Either way a refusal shows beside its field, and what was typed stays.
 */
export function UploadForm({
  action,
  uploadTo,
  submission,
  hidden,
  megabytes,
  button,
  children,
}: {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  uploadTo: string;
  submission: string;
  hidden: Record<string, string>;
  megabytes: number;
  button: string;
  children: ReactNode;
}) {
  const [state, send] = useActionState(action, emptyForm);
  const [answer, setAnswer] = useState<FormState | null>(null);
  const [sent, setSent] = useState<number | null>(null);
  const underWay = useRef(false);
  const upload = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (underWay.current) return;
    underWay.current = true;
    const form = new FormData(event.currentTarget);
    const file = form.get("file");
    const big = file instanceof File && file.size > megabytes * 1_000_000;
    const came = big ? tooBig(megabytes) : await sendForm(uploadTo, form, setSent, () => tooBig(megabytes));
    if ("next" in came) {
      location.assign(came.next);
      return;
    }
    underWay.current = false;
    setSent(null);
    setAnswer(came);
  };
  const shown = answer ?? state;
  return (
    <Answers value={shown}>
      <form action={send} className="stack" noValidate onSubmit={(event) => void upload(event)}>
        <ErrorSummary message={shown.message} fields={shown.fields} />
        <input type="hidden" name="submission" value={submission} />
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <div className="stack-loose">{children}</div>
        <div className="actions pt-2">
          <button className="button" data-variant="primary" type="submit" disabled={sent !== null}>
            {sent === null ? button : "Sending…"}
          </button>
        </div>
        <Sending sent={sent} />
      </form>
    </Answers>
  );
}

const tooBig = (megabytes: number): FormState => ({
  message: "There is a problem with your answers",
  fields: { file: [`Choose a file of up to ${megabytes} MB`] },
  values: {},
});
