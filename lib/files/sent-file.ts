import { z } from "zod";
import type { FileKind } from "@/lib/generated/prisma/enums";
import { fileLimits } from "./limits";

/** What somebody sent: the name that it had with them, and all of its bytes. */
export type SentFile = { name: string; bytes: Uint8Array };

const sent = z.object({ name: z.string().catch(""), bytes: z.instanceof(Uint8Array) });

/** A file that must be there and within its limit; `missing` is what the person reads when it is not there. */
export const sentFile = (kind: FileKind, missing: string) =>
  z.unknown().transform((value, context): SentFile => {
    const file = sent.safeParse(value);
    const problem = file.success ? tooBigOrEmpty(file.data.bytes, fileLimits[kind].megabytes) : missing;
    if (file.success && problem === null) return file.data;
    context.addIssue({ code: "custom", message: problem ?? missing });
    return z.NEVER;
  });

function tooBigOrEmpty({ length }: Uint8Array, megabytes: number): string | null {
  if (length === 0) return "That file is empty. Choose another";
  return length > megabytes * 1_000_000 ? `Choose a file of up to ${megabytes} MB` : null;
}
