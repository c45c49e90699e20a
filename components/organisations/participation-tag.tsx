import { StatusTag, type Tone } from "@/components/ui/status-tag";

type Status = "submitted" | "approved" | "returned";
const words: Record<Status, { tone: Tone; words: string }> = {
  submitted: { tone: "info", words: "Waiting for approval" },
  approved: { tone: "good", words: "Approved" },
  returned: { tone: "warn", words: "Returned" },
};

/** Where an organisation's registration stands, in a word. */
export function ParticipationTag({ status }: { status: Status }) {
  return <StatusTag tone={words[status].tone}>{words[status].words}</StatusTag>;
}
