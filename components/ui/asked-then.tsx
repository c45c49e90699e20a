import type { ReactNode } from "react";

/**
 * A question with answers “yes” and “no” (the first child), and what is asked only after one of them. It hides by style
 * alone, so it works without JavaScript; a browser that cannot tell shows both. What is hidden is still sent.
 */
export function AskedThen({
  when,
  question,
  children,
}: {
  when: "yes" | "no";
  question: ReactNode;
  children: ReactNode;
}) {
  return (
    <div className="asked-then" data-when={when}>
      <div>{question}</div>
      <div className="then">{children}</div>
    </div>
  );
}
