import { TextField, type TextFieldProps } from "./text-field";

/** An amount as people write it, in pounds ("2,970" or "12.50"): the use case turns it into pence. */
export function MoneyField(field: Omit<TextFieldProps, "type" | "inputMode" | "prefix" | "suffix">) {
  return <TextField width={10} spellCheck={false} autoComplete="off" {...field} inputMode="decimal" prefix="£" />;
}
