import type { ReactNode } from "react";

const tones = { success: "good", info: "info", warn: "warn" } as const;

/** Something to know before going on; `success` answers what somebody has just done and is read out. */
export function Notice({
  tone = "info",
  title,
  children,
}: {
  tone?: keyof typeof tones | undefined;
  title?: string | undefined;
  children?: ReactNode;
}) {
  return (
    <div className="notice toned stack-tight" data-tone={tones[tone]} role={tone === "success" ? "status" : undefined}>
      {title && <h2>{title}</h2>}
      {children && <div>{children}</div>}
    </div>
  );
}
