type Option = { value: string; label: string; many: number };

// A longer list than this hides its rest behind a press.
const SHOWN = 6;

/** The choices of one filter, each with how many projects it would show; those that would show none are left out, and a long list is folded. */
export function Ticks({
  name,
  label,
  options,
  chosen,
  type = "checkbox",
  none,
  folded = false,
}: {
  name: string;
  /** Without one it goes with the filter above it. */
  label?: string;
  options: Option[];
  chosen: readonly string[];
  type?: "checkbox" | "radio";
  /** The words of a choice that asks for nothing. */
  none?: string;
  /** Only its name is seen until it is opened, or something in it is chosen. */
  folded?: boolean;
}) {
  const useful = options.filter(({ value, many }) => many > 0 || chosen.includes(value));
  if (useful.length === 0) return null;
  const long = useful.length > SHOWN + 2;
  const first = useful.filter(({ value }, at) => !long || at < SHOWN || chosen.includes(value));
  const rest = useful.filter((option) => !first.includes(option));
  const draw = (option: Option) => (
    <Tick key={option.value} {...{ name, type, option }} ticked={chosen.includes(option.value)} />
  );
  const ticks = (
    <fieldset className="ticks">
      <legend className={label === undefined || folded ? "sr-only" : undefined}>{label ?? useful[0]?.label}</legend>
      {none !== undefined && (
        <label className="tick">
          <input type={type} name={name} value="" defaultChecked={chosen.length === 0} />
          <span>{none}</span>
        </label>
      )}
      {first.map(draw)}
      {rest.length > 0 && (
        <details>
          <summary>
            {rest.length} more<span className="sr-only">: {label}</span>
          </summary>
          {rest.map(draw)}
        </details>
      )}
    </fieldset>
  );
  if (!folded) return ticks;
  return (
    <details className="ticks-folded" open={chosen.length > 0}>
      <summary>{label}</summary>
      {ticks}
    </details>
  );
}

function Tick({
  name,
  type,
  option: { value, label, many },
  ticked,
}: {
  name: string;
  type: "checkbox" | "radio";
  option: Option;
  ticked: boolean;
}) {
  return (
    <label className="tick">
      <input {...{ type, name, value }} defaultChecked={ticked} />
      <span>{label}</span>
      <span className="tick-many">
        {many.toLocaleString("en-GB")}
        <span className="sr-only"> {many === 1 ? "project" : "projects"}</span>
      </span>
    </label>
  );
}
