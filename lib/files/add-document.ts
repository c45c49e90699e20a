import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { line, read } from "@/lib/input";
import { once } from "@/lib/submissions/once";
import { checkDocument } from "./check-document";
import { mayAddFiles, noteFile, storeThenNote, withoutBytes } from "./keep-file";
import { sentFile } from "./sent-file";

const document = z.object({
  projectId: z.string(),
  file: sentFile("document", "Choose a PDF"),
  name: line("Say what the document is", 100),
});

/**
 * Adds a document to a project, as it was sent: a PDF that only shows its pages. Refuses `invalid` beside the field, and
 * `conflict` past the number that a project may have and once it has ended.
 */
export async function addDocument(actor: Actor, input: unknown): Promise<{ id: string; projectId: string }> {
  const { projectId, file, name } = read(document, input);
  await mayAddFiles(actor, projectId);
  checkDocument(file.name, file.bytes);
  const id = randomUUID();
  const type = "application/pdf";
  const row = { id, name, type, bytes: file.bytes.length };
  return storeThenNote({ id, kind: "document", type, sizes: [["document", file.bytes]] }, () =>
    once(actor, withoutBytes(input, file), async (tx) => {
      await noteFile(tx, actor, projectId, "document", row);
      return { id, projectId };
    }),
  );
}
