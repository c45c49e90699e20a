"use client";

import { useAnswer, useTyped } from "@/components/ui/answers";
import { Checkbox } from "@/components/ui/checkbox";

/** Which edit was the newest when a form was opened; and once somebody else has changed the answer since, the tick that puts this one in its place. */
export function ChangedMeanwhile({ seen }: { seen: string }) {
  const typed = useTyped();
  const { field } = useAnswer<{ name: string; error?: string[] | undefined }>({ name: "anyway" });
  return (
    <>
      <input type="hidden" name="seen" value={typed("seen") ?? seen} />
      {(field.error ?? typed("anyway")) && (
        <Checkbox
          name="anyway"
          label="Save mine in place of theirs"
          hint="To keep theirs, open this page again instead."
        />
      )}
    </>
  );
}
