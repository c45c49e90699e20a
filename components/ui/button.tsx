import type { ReactNode } from "react";

export type ButtonVariant = "primary" | "quiet" | "danger";

/** Something to press that is not a link; it says the deed ("Add a line"). */
export function Button({
  children,
  variant = "primary",
  type = "submit",
  name,
  value,
  formAction,
}: {
  children: ReactNode;
  variant?: ButtonVariant | undefined;
  type?: "submit" | "button" | "reset" | undefined;
  name?: string | undefined;
  value?: string | undefined;
  formAction?: string | ((form: FormData) => void | Promise<void>) | undefined;
}) {
  return (
    <button className="button" data-variant={variant} type={type} name={name} value={value} formAction={formAction}>
      {children}
    </button>
  );
}

/** A link that looks like a button, for where a journey starts or goes on. */
export function LinkButton({
  href,
  children,
  variant = "primary",
}: {
  href: string;
  children: ReactNode;
  variant?: ButtonVariant | undefined;
}) {
  return (
    <a className="button" data-variant={variant} href={href}>
      {children}
    </a>
  );
}
