"use client";

import { useAnswer, useTyped } from "@/components/ui/answers";
import { Checkbox } from "@/components/ui/checkbox";

/** The tick that shows everybody words that seem to name a child, once somebody has looked at them; nothing before it is asked for. */
export function ChildNamedAsked() {
  const typed = useTyped();
  const { field } = useAnswer<{ name: string; error?: string[] | undefined }>({ name: "named" });
  if (!(field.error ?? typed("named"))) return null;
  return (
    <Checkbox
      name="named"
      label="No child can be recognised by these words"
      hint="Else change them below. Nothing is saved yet."
    />
  );
}
