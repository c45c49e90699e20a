import { type Task, TaskList } from "@/components/ui/task-list";
import { formatInstantDay } from "@/lib/dates";
import type { listInvitations } from "@/lib/invitations/list-invitations";
import { routes } from "@/lib/routes";

/** The organisations that somebody is asked to join; nothing where there are none. */
export function AskedToJoin({ invitations }: { invitations: Awaited<ReturnType<typeof listInvitations>> }) {
  if (invitations.length === 0) return null;
  const tasks = invitations.map(({ id, organisation, invitedBy, createdAt }): Task => ({
    label: `Will you join ${organisation.name}?`,
    href: routes.invitation(id),
    hint: `${invitedBy.name ?? invitedBy.email} asked you on ${formatInstantDay(createdAt)}`,
    status: "Answer",
    tone: "warn",
  }));
  return (
    <section className="stack">
      <h2>You are asked to join</h2>
      <TaskList tasks={tasks} />
    </section>
  );
}
