import { env } from "@/lib/env";
import { routes } from "@/lib/routes";
import { type WrittenLetter, writeLetter } from "./letter";

/** The code and the link with which somebody signs in. */
export function signInLetter(
  held: { code: string; token: string; minutes: number },
  address = env.address,
): WrittenLetter {
  return writeLetter(
    {
      subject: "Your code to sign in to Maypole",
      paragraphs: [
        `Here is your code. It works once, for ${held.minutes} minutes, in the browser where you asked for it.`,
        "Nobody from Maypole will ever ask you for it. If you did not ask to sign in, you need do nothing.",
      ],
      code: held.code,
      action: { label: "Or sign in with this link", path: routes.signInLink(held.token) },
    },
    address,
  );
}
