import { StatusTag, type Tone } from "@/components/ui/status-tag";
import type { Verification } from "@/lib/organisations/verification";

const tones: Record<Verification["standing"], Tone> = {
  verified: "good",
  vouched: "info",
  lapsed: "warn",
  given: "neutral",
  none: "neutral",
};

/** What is known of an organisation's number, in a word and in a sentence. */
export function VerificationShown({ verification: { standing, title, words } }: { verification: Verification }) {
  return (
    <>
      <StatusTag tone={tones[standing]}>{title}</StatusTag> <span>{words}</span>
    </>
  );
}
