import { controlProps, Field, type FieldProps } from "./field";

export type Option = { value: string; label: string };

/** One of many; for seven or fewer, RadioGroup is kinder. `empty` is the words of a first, blank choice. */
export function SelectField({
  options,
  defaultValue,
  empty,
  width,
  ...field
}: FieldProps & {
  options: Option[];
  defaultValue?: string | undefined;
  empty?: string | undefined;
  width?: 10 | 20 | "full" | undefined;
}) {
  return (
    <Field {...field}>
      {/* Keyed, because React resets a form after its action and would forget the answer of a select. */}
      <select key={defaultValue} className="input" data-width={width} {...controlProps(field)} {...{ defaultValue }}>
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
