"use client";

import { createContext, useContext } from "react";
import { emptyForm, type FormState } from "@/lib/forms/form-state";

/** What came back of the form around a field: its errors and the answers as they were typed. ActionForm provides it. */
export const Answers = createContext<FormState>(emptyForm);

/** A field with the errors that came back for it, and what was typed or ticked in it (undefined before the first answer). */
export function useAnswer<Given extends { name: string; error?: string[] | undefined }>(given: Given) {
  const { fields, values } = useContext(Answers);
  const answered = Object.keys(values).length > 0;
  const value = values[given.name.replace(/\[\]$/, "")];
  const field = { ...given, error: given.error ?? fields[given.name.replace(/\[\]$/, "")] };
  const ticked = answered ? [value ?? []].flat() : undefined;
  return { field, answered, typed: typeof value === "string" ? value : undefined, ticked };
}

/** What was typed under a name, or undefined. */
export function useTyped(): (name: string) => string | undefined {
  const { values } = useContext(Answers);
  return (name) => {
    const value = values[name];
    return typeof value === "string" ? value : undefined;
  };
}
