"use client";

import { useAnswer } from "./answers";
import { controlProps, Field, type FieldProps } from "./field";

/** A file to choose from one's own device; `accept` is the media types that may be chosen. */
export function FileField({ accept, ...given }: FieldProps & { accept: string }) {
  const { field } = useAnswer(given);
  return (
    <Field {...field}>
      <input className="input" type="file" accept={accept} {...controlProps(field)} />
    </Field>
  );
}
