"use client";

import { useAnswer } from "./answers";
import { Choice } from "./choice";
import type { FieldProps } from "./field";

/** A single yes: sends `yes` when ticked and nothing when not. */
export function Checkbox({
  value = "yes",
  defaultChecked: ticked = false,
  ...given
}: Omit<FieldProps, "heading"> & { value?: string | undefined; defaultChecked?: boolean | undefined }) {
  const { field, answered, typed } = useAnswer(given);
  const { name, id = name, label, hint, error } = field;
  const defaultChecked = answered ? typed === value : ticked;
  const errorId = error?.length ? `${id}-error` : undefined;
  return (
    <div className="field" data-invalid={errorId && true}>
      {errorId && (
        <p className="field-error mb-2" id={errorId}>
          <span className="sr-only">Error: </span>
          {error?.join(" ")}
        </p>
      )}
      <Choice type="checkbox" describedBy={errorId} {...{ id, name, label, hint, value, defaultChecked }} />
    </div>
  );
}
