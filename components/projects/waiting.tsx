import { daysBetween } from "@/lib/dates";

type Waited = {
  status: string;
  listedAt: Date | null;
  backed: boolean;
  needs: { quantity: number; matchedQuantity: number }[];
};

/** How long a project has waited for somebody to help, or that somebody has. */
export function Waiting({ project, today }: { project: Waited; today: Date }) {
  const { status, listedAt, backed, needs } = project;
  if (status === "closed") return <span>Closed</span>;
  if (status === "withdrawn") return <span>Withdrawn</span>;
  if (!listedAt) return null;
  if (needs.length > 0 && needs.every(({ quantity, matchedQuantity }) => matchedQuantity >= quantity)) {
    return <span>Everything is promised</span>;
  }
  if (backed) return <span>Backed, and needs more</span>;
  const days = daysBetween(listedAt, today);
  return days < freshDays ? (
    <span>{listed(days)}</span>
  ) : (
    <span className="waiting">Waiting {days.toLocaleString("en-GB")} days</span>
  );
}

const freshDays = 28;

function listed(days: number): string {
  if (days <= 0) return "Listed today";
  return days === 1 ? "Listed yesterday" : `Listed ${days} days ago`;
}
