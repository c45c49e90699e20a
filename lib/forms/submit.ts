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

/** A form as an object: a name sent twice, or ending in "[]", is a list; three date boxes become one day. */
export function answers(form: FormData): Record<string, string | string[]> {
  const values: Record<string, string | string[]> = {};
  for (const name of new Set(form.keys())) {
    const texts = form.getAll(name).filter((value) => typeof value === "string");
    if (name.startsWith("$ACTION")) continue;
    if (name.endsWith("[]")) values[name.slice(0, -2)] = texts;
    else values[name] = texts.length > 1 ? texts : (texts[0] ?? "");
    if (name.endsWith("-year")) joinDay(form, values, name.slice(0, -"-year".length));
  }
  return values;
}

function joinDay(form: FormData, values: Record<string, string | string[]>, name: string) {
  const parts = ["year", "month", "day"]
    .map((part) => form.get(`${name}-${part}`))
    .map((part) => (typeof part === "string" ? part.trim() : ""));
  values[name] = parts.every((part) => part === "") ? "" : parts.join("-");
}
