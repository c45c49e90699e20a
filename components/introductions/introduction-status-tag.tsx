import { StatusTag, type Tone } from "@/components/ui/status-tag";

type Status = "asked" | "accepted" | "declined" | "withdrawn";
const words: Record<Status, { tone: Tone; words: string }> = {
  asked: { tone: "info", words: "Waiting for an answer" },
  accepted: { tone: "good", words: "They said yes" },
  declined: { tone: "neutral", words: "Not this time" },
  withdrawn: { tone: "neutral", words: "Taken back" },
};

/** Where an introduction stands, in a few words. */
export function IntroductionStatusTag({ status }: { status: Status }) {
  return <StatusTag tone={words[status].tone}>{words[status].words}</StatusTag>;
}
