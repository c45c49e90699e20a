import { controlProps, Field, type FieldProps } from "./field";

/** Several lines of text; it grows with what is written. */
export function TextArea({
  defaultValue,
  rows = 4,
  maxLength,
  ...field
}: FieldProps & { defaultValue?: string | undefined; rows?: number | undefined; maxLength?: number | undefined }) {
  return (
    <Field {...field}>
      <textarea className="input" {...controlProps(field)} {...{ rows, maxLength, defaultValue }} />
    </Field>
  );
}
