import type { Task } from "@/components/ui/task-list";
import { formatInstantDay } from "@/lib/dates";
import { routes } from "@/lib/routes";
import type { listInvitations } from "@/lib/shares/list-shares";

type Invitation = Awaited<ReturnType<typeof listInvitations>>[number];

/** A part of another supplier's pledge that a supplier is asked for, as something to answer. */
export const invitedToShare = ({ pledgeId, lead, organisation, description, title, since }: Invitation): Task => ({
  label: `${lead} asks you to give together for ${organisation}`,
  href: routes.supplierPledge(pledgeId),
  hint: `${description} · ${title} · asked ${formatInstantDay(since)}`,
  status: "Answer",
  tone: "warn",
});
