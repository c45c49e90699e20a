"use client";

import { useContext } from "react";
import { Answers } from "@/components/ui/answers";
import { Checkbox } from "@/components/ui/checkbox";

/** Asks whether a line that seems to name a child does, once somebody has tried to send it. */
export function NoChildNamed() {
  const { fields } = useContext(Answers);
  if (!fields["noChild"]) return null;
  return <Checkbox name="noChild" label="It names no child: send it as it is" />;
}
