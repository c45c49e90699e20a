import { Choice } from "./choice";
import { FieldGroup, type FieldProps } from "./field";
import type { ChoiceOption } from "./radio-group";

/** Any number of a few; each ticked one sends the same name with its value. */
export function CheckboxGroup({
  options,
  defaultValue = [],
  ...field
}: FieldProps & { options: ChoiceOption[]; defaultValue?: string[] | undefined }) {
  const { name, id = name } = field;
  return (
    <FieldGroup {...field}>
      <div className="choices">
        {options.map((option, index) => (
          <Choice
            key={option.value}
            type="checkbox"
            id={index === 0 ? id : `${id}-${option.value}`}
            name={name}
            defaultChecked={defaultValue.includes(option.value)}
            {...option}
          />
        ))}
      </div>
    </FieldGroup>
  );
}
