import { StatusTag, type Tone } from "@/components/ui/status-tag";

type Status = "recorded" | "confirmed" | "disputed" | "rejected";
const words: Record<Status, { tone: Tone; words: string }> = {
  recorded: { tone: "warn", words: "Waiting to be confirmed" },
  confirmed: { tone: "good", words: "Confirmed" },
  disputed: { tone: "bad", words: "In dispute" },
  rejected: { tone: "neutral", words: "Did not come" },
};

/** Where an arrival stands, in a word or two. */
export function DeliveryStatusTag({ status }: { status: Status }) {
  return <StatusTag tone={words[status].tone}>{words[status].words}</StatusTag>;
}
