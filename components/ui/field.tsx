import type { ReactNode } from "react";

/** What every field takes; `heading` makes its label the page's h1, for a page with one question. */
export type FieldProps = {
  name: string;
  label: string;
  id?: string | undefined;
  hint?: string | undefined;
  error?: string[] | undefined;
  heading?: boolean | undefined;
};

type Described = Pick<FieldProps, "name" | "id" | "hint" | "error">;

/** The aria attributes that tie a control to its hint and its errors; the id is what an error summary links to. */
export function controlProps({ name, id = name, hint, error }: Described) {
  const invalid = Boolean(error?.length);
  const ids = [hint && `${id}-hint`, invalid && `${id}-error`].filter(Boolean).join(" ");
  return { id, name, "aria-describedby": ids || undefined, "aria-invalid": invalid || undefined };
}

/** A label, its hint and errors around one control. */
export function Field({ children, ...field }: FieldProps & { children: ReactNode }) {
  const { id = field.name, label, heading, error } = field;
  const words = (
    <label htmlFor={id} className="label">
      {label}
    </label>
  );
  return (
    <div className="field" data-invalid={error?.length ? true : undefined}>
      {heading ? <h1 className="text-title">{words}</h1> : words}
      <HintAndErrors {...field} />
      {children}
    </div>
  );
}

/** A question answered by several controls; `boxed` lays them on a sheet of their own. */
export function FieldGroup({
  children,
  boxed = false,
  ...field
}: Omit<FieldProps, "name"> & { name?: string | undefined; boxed?: boolean | undefined; children: ReactNode }) {
  const { name = "group", label, heading, error } = field;
  const described = controlProps({ ...field, name })["aria-describedby"];
  return (
    <fieldset
      className={boxed ? "field field-box stack" : "field"}
      data-invalid={error?.length ? true : undefined}
      aria-describedby={described}
    >
      <legend>{heading ? <h1 className="text-title">{label}</h1> : label}</legend>
      <HintAndErrors {...field} name={name} />
      {children}
    </fieldset>
  );
}

function HintAndErrors({ name, id = name, hint, error }: Described) {
  return (
    <>
      {hint && (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {error?.length ? (
        <div className="field-error" id={`${id}-error`}>
          {error.map((message) => (
            <p key={message}>
              <span className="sr-only">Error: </span>
              {message}
            </p>
          ))}
        </div>
      ) : null}
    </>
  );
}
