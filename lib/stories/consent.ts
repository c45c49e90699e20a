import type { Consent } from "@/lib/files/consent";

/** What may be said of who is named or can be recognised in a story and its photograph; with somebody who did not agree it can't be told. */
export const storyConsentChoices: Record<Consent, string> = {
  nobody: "No, nobody is named or can be recognised",
  agreed:
    "Yes, and everybody who is named or can be recognised has agreed. For a child, a parent or carer has agreed too",
};

const said: Record<Consent, string> = {
  nobody: "Nobody is named or can be recognised",
  agreed: "Everybody who is named or can be recognised agreed, for a child with a parent or carer",
};

/** What is kept of a consent to a story: what is so, and who says it. */
export const storyConsentWords = (consent: Consent, by: string): string => `${said[consent]}. ${by} says so.`;
