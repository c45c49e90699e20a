/** What may be said of who can be recognised in a photograph. With somebody who did not agree it can't be kept. */
export const consents = ["nobody", "agreed"] as const;
export type Consent = (typeof consents)[number];

export const consentChoices: Record<Consent, string> = {
  nobody: "No, nobody can be recognised",
  agreed: "Yes, and everybody who can be recognised has agreed. For a child, a parent or carer has agreed too",
};

const said: Record<Consent, string> = {
  nobody: "Nobody can be recognised",
  agreed: "Everybody who can be recognised agreed, for a child with a parent or carer",
};

/** What is kept of a consent: what is so, and who says it. */
export const consentWords = (consent: Consent, by: string): string => `${said[consent]}. ${by} says so.`;
