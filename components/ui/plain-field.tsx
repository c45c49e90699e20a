import { controlProps, Field, type FieldProps } from "./field";
import type { Option } from "./select-field";
import { Suggestions } from "./suggestions";

type Plain = Omit<FieldProps, "error" | "heading">;

/** A line of text in a form that only asks (GET): no answers come back to it, so it needs no script. */
export function PlainTextField({
  value,
  suggestions,
  type = "text",
  ...field
}: Plain & {
  value?: string | undefined;
  suggestions?: readonly string[] | undefined;
  type?: "text" | "search" | undefined;
}) {
  const { id = field.name } = field;
  const list = suggestions && suggestions.length > 0 ? `${id}-list` : undefined;
  return (
    <Field {...field}>
      <input
        className="input"
        {...controlProps(field)}
        type={type}
        defaultValue={value}
        list={list}
        maxLength={120}
        autoComplete="off"
      />
      {list && <Suggestions id={list} each={suggestions ?? []} />}
    </Field>
  );
}

/** One of many in a form that only asks; `empty` is the words of a first choice that asks for nothing. */
export function PlainSelectField({
  value,
  options,
  empty,
  ...field
}: Plain & { value?: string | undefined; options: Option[]; empty?: string | undefined }) {
  return (
    <Field {...field}>
      <select className="input" {...controlProps(field)} defaultValue={value}>
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
}
