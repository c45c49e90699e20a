"use client";

import { useEffect, useRef } from "react";

const none: Record<string, string[] | undefined> = {};

/** What went wrong, above the form, with a link to each field; it takes the focus when it appears. */
export function ErrorSummary({
  message,
  fields = none,
  idEnd = "",
}: {
  message?: string | undefined;
  fields?: Record<string, string[] | undefined> | undefined;
  idEnd?: string | undefined;
}) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [fields, message]);
  const problems = Object.entries(fields).flatMap(([name, messages = []]) => messages.map((text) => ({ name, text })));
  if (!message && problems.length === 0) return null;
  return (
    <div className="error-summary stack-tight" role="alert" tabIndex={-1} ref={box}>
      <h2>There is a problem</h2>
      {message && problems.length === 0 && <p>{message}</p>}
      <ul>
        {problems.map(({ name, text }) => (
          <li key={`${name} ${text}`}>
            <a href={`#${name}${idEnd}`}>{text}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
