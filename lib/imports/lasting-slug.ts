import { createHash } from "node:crypto";
import { slugFor } from "@/lib/projects/slug";

const letters = "23456789abcdefghjkmnpqrstuvwxyz";

/** An address whose last four letters come from a key, so that importing a thing into a new place gives it the same address. */
export function lastingSlug(words: string, key: string): string {
  const bytes = createHash("sha256").update(key).digest().subarray(0, 4);
  return slugFor(words, Array.from(bytes, (byte) => letters[byte % letters.length]).join(""));
}
