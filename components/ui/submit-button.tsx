"use client";

import type { ReactNode } from "react";
import { useFormStatus } from "react-dom";
import type { ButtonVariant } from "./button";

/** Sends its form once: while the answer is on its way it can't be pressed again. */
export function SubmitButton({
  children,
  variant = "primary",
  pendingLabel,
  name,
  value,
}: {
  children: ReactNode;
  variant?: ButtonVariant | undefined;
  pendingLabel?: string | undefined;
  name?: string | undefined;
  value?: string | undefined;
}) {
  const { pending } = useFormStatus();
  return (
    <button className="button" data-variant={variant} type="submit" name={name} value={value} disabled={pending}>
      {pending && pendingLabel ? pendingLabel : children}
    </button>
  );
}

/** First in a form whose first button in sight does something else: Enter in a field sends the form as its main button would. */
export function DefaultSubmit() {
  return <button className="sr-only" type="submit" tabIndex={-1} aria-hidden="true" />;
}
