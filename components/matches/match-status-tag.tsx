import { StatusTag, type Tone } from "@/components/ui/status-tag";

type Status = "agreed" | "delivering" | "completed" | "written_off" | "cancelled";
const words: Record<Status, { tone: Tone; words: string }> = {
  agreed: { tone: "info", words: "Agreed" },
  delivering: { tone: "info", words: "Arriving" },
  completed: { tone: "good", words: "Arrived" },
  written_off: { tone: "neutral", words: "Never came" },
  cancelled: { tone: "neutral", words: "Cancelled" },
};

/** Where a match stands, in a word or two. */
export function MatchStatusTag({ status }: { status: Status }) {
  return <StatusTag tone={words[status].tone}>{words[status].words}</StatusTag>;
}
