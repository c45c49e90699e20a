"use client";

import { useAnswer } from "./answers";
import { Choice } from "./choice";
import { FieldGroup, type FieldProps } from "./field";
import type { ChoiceOption } from "./radio-group";

/** Any number of a few; each ticked one sends the same name with its value. */
export function CheckboxGroup({
  options,
  defaultValue = [],
  ...given
}: FieldProps & { options: ChoiceOption[]; defaultValue?: string[] | undefined }) {
  const { field, ticked } = useAnswer(given);
  const { name } = field;
  const id = field.id ?? name.replace(/\[\]$/, "");
  return (
    <FieldGroup {...field} id={id}>
      <div className="choices">
        {options.map((option, index) => (
          <Choice
            key={option.value}
            type="checkbox"
            id={index === 0 ? id : `${id}-${option.value}`}
            name={name}
            defaultChecked={(ticked ?? defaultValue).includes(option.value)}
            {...option}
          />
        ))}
      </div>
    </FieldGroup>
  );
}
