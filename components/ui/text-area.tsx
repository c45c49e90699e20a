"use client";

import { useAnswer } from "./answers";
import { controlProps, Field, type FieldProps } from "./field";

/** Several lines of text; it grows with what is written. */
export function TextArea({
  defaultValue,
  rows = 4,
  maxLength,
  ...given
}: FieldProps & { defaultValue?: string | undefined; rows?: number | undefined; maxLength?: number | undefined }) {
  const { field, typed } = useAnswer(given);
  return (
    <Field {...field}>
      <textarea
        className="input"
        {...controlProps(field)}
        {...{ rows, maxLength }}
        defaultValue={typed ?? defaultValue}
      />
    </Field>
  );
}
