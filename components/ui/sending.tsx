/** How much of a file has gone, from 0 to 1; nothing while none is sent. All of it gone, it is being made ready. */
export function Sending({ sent }: { sent: number | null }) {
  const whole = sent !== null && sent >= 1;
  return (
    <div role="status">
      {sent !== null && (
        <p>
          <progress className="progress" max={1} value={whole ? undefined : sent} aria-label="Sending the file" />{" "}
          {whole ? "Getting it ready…" : `${Math.floor(sent * 10) * 10}% sent`}
        </p>
      )}
    </div>
  );
}
