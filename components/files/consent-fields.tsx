import { RadioGroup } from "@/components/ui/radio-group";
import { TextField } from "@/components/ui/text-field";
import { type Consent, consents } from "@/lib/files/consent";

/** Asks whether anybody can be recognised in what is sent, and who says that they agreed; `name` is who is asked. */
export function ConsentFields({
  label,
  hint,
  choices,
  name,
}: {
  label: string;
  hint?: string;
  choices: Record<Consent, string>;
  name: string | undefined;
}) {
  return (
    <>
      <RadioGroup
        name="recognised"
        label={label}
        hint={hint}
        options={consents.map((value) => ({ value, label: choices[value] }))}
      />
      <TextField
        name="consentBy"
        label="Who says so?"
        hint="A name. We keep it with the day, in case somebody asks. It is not shown."
        defaultValue={name}
        autoComplete="name"
        maxLength={100}
      />
    </>
  );
}
