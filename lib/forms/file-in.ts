import type { SentFile } from "@/lib/files/sent-file";

/** The file that a form sent under a name, read whole; undefined when none was chosen. */
export async function fileIn(form: FormData, name: string): Promise<SentFile | undefined> {
  const sent = form.get(name);
  if (typeof sent !== "object" || sent === null || (sent.name === "" && sent.size === 0)) return undefined;
  return { name: sent.name, bytes: new Uint8Array(await sent.arrayBuffer()) };
}
