import { TextField } from "@/components/ui/text-field";

/** Asks somebody who begins to act for an organisation, and has given no name yet, what they are called. */
export function YourName() {
  return (
    <TextField name="yourName" label="What is your name?" hint="The people you work with see it." autoComplete="name" />
  );
}
