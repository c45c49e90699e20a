import { z } from "zod";

const wrong = "Enter an e-mail address in the right form, like name@example.org";

/** An e-mail address as people type it, in lower case: there is one person for each. */
export const email = z.string(wrong).trim().toLowerCase().max(254, "Use 254 characters or fewer").pipe(z.email(wrong));
