import type { FormState } from "@/lib/forms/form-state";

type Came = FormState | { next: string };

const unsent: FormState = {
  message: "We could not send it. Nothing was saved. Check your connection and try again",
  fields: {},
  values: {},
};

/** Sends a form and says how much of it has gone, from 0 to 1; what comes back is where to go next, or a refusal. */
export function sendForm(
  address: string,
  form: FormData,
  say: (sent: number) => void,
  tooLarge: () => FormState,
): Promise<Came> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.upload.onprogress = ({ loaded, total }) => {
      say(total > 0 ? loaded / total : 0);
    };
    request.upload.onload = () => {
      say(1);
    };
    request.onload = () => {
      resolve(request.status === 413 ? tooLarge() : (parsed(request.responseText) ?? unsent));
    };
    request.onerror = () => {
      resolve(unsent);
    };
    say(0);
    request.open("POST", address);
    request.send(form);
  });
}

/** A page in place of an answer comes from the front door or a proxy. */
function parsed(text: string): Came | null {
  try {
    const value = JSON.parse(text) as Partial<FormState & { next: string }>;
    if (typeof value.next === "string") return { next: value.next };
    return value.fields ? { ...unsent, ...value } : null;
  } catch {
    return null;
  }
}
