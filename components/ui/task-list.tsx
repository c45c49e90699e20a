import { StatusTag, type Tone } from "./status-tag";

export type Task = {
  label: string;
  href?: string | undefined;
  hint?: string | undefined;
  status: string;
  tone?: Tone | undefined;
};

/** What waits to be done, and how far each thing has come. */
export function TaskList({ tasks }: { tasks: Task[] }) {
  return (
    <ul>
      {tasks.map(({ label, href, hint, status, tone }) => (
        <li className="task" key={href ?? label}>
          <div>
            {href ? (
              <a className="task-link" href={href}>
                {label}
              </a>
            ) : (
              label
            )}
            {hint && <span className="hint">{hint}</span>}
          </div>
          <StatusTag tone={tone}>{status}</StatusTag>
        </li>
      ))}
    </ul>
  );
}
