"use client";

import type { HTMLAttributes } from "react";
import { useAnswer } from "./answers";
import { controlProps, Field, type FieldProps } from "./field";

export type TextFieldProps = FieldProps & {
  defaultValue?: string | number | undefined;
  type?: "text" | "email" | "tel" | "url" | "search" | "password" | undefined;
  inputMode?: HTMLAttributes<HTMLInputElement>["inputMode"] | undefined;
  autoComplete?: string | undefined;
  spellCheck?: boolean | undefined;
  maxLength?: number | undefined;
  /** The id of the Suggestions that go with it. */
  list?: string | undefined;
  width?: 2 | 4 | 10 | 20 | "full" | undefined;
  prefix?: string | undefined;
  suffix?: string | undefined;
};

/** One line of text; `width` is how many letters are expected, `prefix` and `suffix` are a unit ("£", "beds"). */
export function TextField({
  defaultValue,
  type = "text",
  inputMode,
  autoComplete,
  spellCheck,
  maxLength,
  list,
  width,
  prefix,
  suffix,
  ...given
}: TextFieldProps) {
  const { field, typed } = useAnswer(given);
  const input = (
    <input
      className="input"
      data-width={width}
      {...controlProps(field)}
      {...{ type, inputMode, autoComplete, spellCheck, maxLength, list }}
      defaultValue={typed ?? defaultValue}
    />
  );
  return (
    <Field {...field}>
      {prefix || suffix ? (
        <div className="affixed">
          {prefix && <span aria-hidden="true">{prefix}</span>}
          {input}
          {suffix && <span aria-hidden="true">{suffix}</span>}
        </div>
      ) : (
        input
      )}
    </Field>
  );
}
