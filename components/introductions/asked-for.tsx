import { TaskList } from "@/components/ui/task-list";
import type { Asked } from "@/lib/introductions/list-asked";
import { askedByUs } from "./asked-words";

/** What was asked of suppliers and waits for their answer; with `named`, for which group. Nothing where nothing was. */
export function AskedFor({ asked, named = false }: { asked: Asked[]; named?: boolean }) {
  if (asked.length === 0) return null;
  return (
    <section className="stack">
      <h2>What you asked for</h2>
      <TaskList tasks={asked.map((each) => askedByUs(each, named))} />
    </section>
  );
}
