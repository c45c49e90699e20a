import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { line, read } from "@/lib/input";
import { once } from "@/lib/submissions/once";
import { consents, consentWords } from "./consent";
import { mayAddFiles, noteFile, storeThenNote, withoutBytes } from "./keep-file";
import { preparePhotograph } from "./prepare-photograph";
import { sentFile } from "./sent-file";
import { photographSizes } from "./sizes";

const photograph = z.object({
  projectId: z.string(),
  file: sentFile("photograph", "Choose a photograph"),
  alternativeText: line("Say what the photograph shows", 300),
  recognised: z.enum(consents, "Say whether anybody can be recognised"),
  consentBy: line("Enter the name of who says so", 100),
});

/**
 * Adds a photograph to a project, made fit to be shown, with who says that it may be. Refuses `invalid` beside the field,
 * and `conflict` past the number that a project may have and once it has ended.
 */
export async function addPhotograph(actor: Actor, input: unknown): Promise<{ id: string; projectId: string }> {
  const { projectId, file, alternativeText, recognised, consentBy } = read(photograph, input);
  await mayAddFiles(actor, projectId);
  const { sizes, type, ...measured } = await preparePhotograph(file.name, file.bytes);
  // Not to be guessed, as a picture of a draft is nobody else's.
  const id = randomUUID();
  const consent = consentWords(recognised, consentBy);
  const row = { id, name: "photograph", type, ...measured, alternativeText, consent };
  const kept = photographSizes.map((size): [typeof size, Buffer] => [size, sizes[size]]);
  return storeThenNote({ id, kind: "photograph", type, sizes: kept }, () =>
    once(actor, withoutBytes(input, file), async (tx) => {
      await noteFile(tx, actor, projectId, "photograph", row);
      return { id, projectId };
    }),
  );
}
