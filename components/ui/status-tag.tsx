export type Tone = "neutral" | "info" | "good" | "warn" | "bad";

/** Where something stands, in a word or two; the tone only supports the word. */
export function StatusTag({ children, tone = "neutral" }: { children: string; tone?: Tone | undefined }) {
  return (
    <span className="status toned" data-tone={tone}>
      {children}
    </span>
  );
}
