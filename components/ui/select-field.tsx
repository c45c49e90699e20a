"use client";

import { useAnswer } from "./answers";
import { controlProps, Field, type FieldProps } from "./field";

export type Option = { value: string; label: string };

/** One of many; for seven or fewer, RadioGroup is kinder. `empty` is the words of a first, blank choice. */
export function SelectField({
  options,
  defaultValue,
  empty,
  width,
  ...given
}: FieldProps & {
  options: Option[];
  defaultValue?: string | undefined;
  empty?: string | undefined;
  width?: 10 | 20 | "full" | undefined;
}) {
  const { field, typed } = useAnswer(given);
  const answer = typed ?? defaultValue;
  return (
    <Field {...field}>
      {/* Keyed, because React resets a form after its action and would forget the answer of a select. */}
      <select key={answer} className="input" data-width={width} {...controlProps(field)} defaultValue={answer}>
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </Field>
  );
}
