import { StatusTag, type Tone } from "@/components/ui/status-tag";

type Status = "offered" | "accepted" | "declined" | "withdrawn" | "expired";
const words: Record<Status, { tone: Tone; words: string }> = {
  offered: { tone: "warn", words: "Waiting for an answer" },
  accepted: { tone: "good", words: "Accepted" },
  declined: { tone: "neutral", words: "Declined" },
  withdrawn: { tone: "neutral", words: "Withdrawn" },
  expired: { tone: "neutral", words: "Ran out" },
};

/** Where a pledge stands, in a word or two. */
export function PledgeStatusTag({ status }: { status: Status }) {
  return <StatusTag tone={words[status].tone}>{words[status].words}</StatusTag>;
}
