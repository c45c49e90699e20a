import { childrenNamed } from "@/lib/projects/child-named";

/** What a page has warned of already in these texts, to go along with its form. */
export function warnedOf(texts: readonly (string | null | undefined)[]): string {
  return childrenNamed(...texts)
    .map(({ found }) => found)
    .join("\n");
}

/** Whether a form seems to name a child in a way that nobody has been asked about yet: then it is saved, and stays once. */
export function namesChildUnread(form: FormData): boolean {
  if (form.get("named") === "yes") return false;
  const read = form.get("warned");
  const texts = [...form].flatMap(([name, text]) => (typeof text === "string" && name !== "warned" ? [text] : []));
  return childrenNamed(...texts).some(({ found }) => typeof read !== "string" || !read.includes(found));
}
