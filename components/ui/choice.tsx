/** One radio button or checkbox with its label; the whole row can be pressed. */
export function Choice({
  id,
  label,
  hint,
  describedBy,
  ...input
}: {
  id: string;
  label: string;
  hint?: string | undefined;
  describedBy?: string | undefined;
  type: "radio" | "checkbox";
  name: string;
  value: string;
  defaultChecked: boolean;
}) {
  const hintId = hint && `${id}-about`;
  return (
    <div className="choice">
      <input id={id} aria-describedby={[describedBy, hintId].filter(Boolean).join(" ") || undefined} {...input} />
      <label htmlFor={id}>{label}</label>
      {hint && (
        <span className="hint" id={hintId}>
          {hint}
        </span>
      )}
    </div>
  );
}
