/** The choices of one filter, each with how many projects it would show; those that would show none are left out. */
export function Ticks({
  name,
  label,
  options,
  chosen,
  type = "checkbox",
  none,
}: {
  name: string;
  /** Without one it goes with the filter above it. */
  label?: string;
  options: { value: string; label: string; many: number }[];
  chosen: readonly string[];
  type?: "checkbox" | "radio";
  /** The words of a choice that asks for nothing. */
  none?: string;
}) {
  const shown = options.filter(({ value, many }) => many > 0 || chosen.includes(value));
  if (shown.length === 0) return null;
  return (
    <fieldset className="ticks">
      <legend className={label === undefined ? "sr-only" : undefined}>{label ?? shown[0]?.label}</legend>
      {none !== undefined && (
        <label className="tick">
          <input type={type} name={name} value="" defaultChecked={chosen.length === 0} />
          <span>{none}</span>
        </label>
      )}
      {shown.map((option) => (
        <label className="tick" key={option.value}>
          <input type={type} name={name} value={option.value} defaultChecked={chosen.includes(option.value)} />
          <span>{option.label}</span>
          <span className="tick-many">
            {option.many.toLocaleString("en-GB")}
            <span className="sr-only"> {option.many === 1 ? "project" : "projects"}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
