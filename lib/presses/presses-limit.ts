import type { Limit } from "@/lib/auth/rate-limit";

/** How often one network address may press a link in a letter, whatever that link does. */
export const presses: Limit = { name: "one press", tries: 40, minutes: 15 };
