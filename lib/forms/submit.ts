import { redirect } from "next/navigation";
import { Refusal } from "@/lib/refusal";
import type { FormState } from "./form-state";
import { noteRefusal } from "./refused";

const secrets = new Set(["code", "token", "submission"]);

/** Runs a use case for a form. A refusal goes back beside the answers the person gave; a bug still throws. */
export async function submit<Result>(
  form: FormData,
  run: (input: Record<string, string | string[]>) => Promise<Result>,
  goTo: (result: Result) => string,
): Promise<FormState> {
  const values = answers(form);
  let result: Result;
  try {
    result = await run(values);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    await noteRefusal(error.message);
    const shown = Object.fromEntries(Object.entries(values).filter(([name]) => !secrets.has(name)));
    return { message: error.message, fields: error.fields, values: shown };
  }
  redirect(goTo(result)); // outside the try: redirect() works by throwing
}

/** A form as an object: a name sent twice, or ending in "[]", is a list; three date boxes become one day. Read in one go, as a form may claim to have very many fields. */
export function answers(form: FormData): Record<string, string | string[]> {
  const sent = new Map<string, string[]>();
  for (const [name, value] of form) {
    if (name.startsWith("$ACTION")) continue;
    const texts = sent.get(name) ?? [];
    if (typeof value === "string") texts.push(value);
    sent.set(name, texts);
  }
  const values: Record<string, string | string[]> = {};
  for (const [name, texts] of sent) {
    if (name.endsWith("[]")) values[name.slice(0, -2)] = texts;
    else values[name] = texts.length > 1 ? texts : (texts[0] ?? "");
    const [, day] = /^(.*)-year$/s.exec(name) ?? [];
    if (day !== undefined) values[day] = dayOf(sent, day);
  }
  return values;
}

function dayOf(sent: Map<string, string[]>, name: string): string {
  const parts = ["year", "month", "day"].map((part) => sent.get(`${name}-${part}`)?.[0]?.trim() ?? "");
  return parts.every((part) => part === "") ? "" : parts.join("-");
}
