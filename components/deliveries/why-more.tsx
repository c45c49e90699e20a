"use client";

import { useContext } from "react";
import { Answers } from "@/components/ui/answers";
import { TextArea } from "@/components/ui/text-area";

/** Asks why more came than was agreed, once somebody has tried to say so. */
export function WhyMore({ id }: { id?: string | undefined }) {
  const { fields } = useContext(Answers);
  if (!fields["note"]) return null;
  return <TextArea name="note" id={id} label="Why is it more than was agreed?" rows={2} maxLength={1000} />;
}
