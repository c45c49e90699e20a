import type { ReactNode } from "react";

/** Made afresh for each request; the front door keeps what every visitor sees alike. */
export const dynamic = "force-dynamic";

export default function PublicLayout({ children }: { children: ReactNode }) {
  return children;
}
