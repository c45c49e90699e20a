"use client";

import { useAnswer } from "./answers";
import { Choice } from "./choice";
import { FieldGroup, type FieldProps } from "./field";

export type ChoiceOption = { value: string; label: string; hint?: string | undefined };

/** One of a few; its first button carries the field's id, where the error summary leads. */
export function RadioGroup({
  options,
  defaultValue,
  inline = false,
  ...given
}: FieldProps & { options: ChoiceOption[]; defaultValue?: string | undefined; inline?: boolean | undefined }) {
  const { field, typed } = useAnswer(given);
  const { name, id = name } = field;
  return (
    <FieldGroup {...field}>
      <div className="choices" data-inline={inline || undefined}>
        {options.map((option, index) => (
          <Choice
            key={option.value}
            type="radio"
            id={index === 0 ? id : `${id}-${option.value}`}
            name={name}
            defaultChecked={option.value === (typed ?? defaultValue)}
            {...option}
          />
        ))}
      </div>
    </FieldGroup>
  );
}
