import { StatusTag, type Tone } from "@/components/ui/status-tag";

type Status = "draft" | "submitted" | "listed" | "closed" | "withdrawn";
const words: Record<Status, { tone: Tone; words: string }> = {
  draft: { tone: "neutral", words: "Draft" },
  submitted: { tone: "info", words: "Waiting for approval" },
  listed: { tone: "good", words: "Listed" },
  closed: { tone: "neutral", words: "Closed" },
  withdrawn: { tone: "neutral", words: "Withdrawn" },
};

/** Where a project stands, in a word. */
export function ProjectStatusTag({ status }: { status: Status }) {
  return <StatusTag tone={words[status].tone}>{words[status].words}</StatusTag>;
}
