import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { env } from "@/lib/env";
import "./globals.css";

export const metadata: Metadata = {
  metadataBase: new URL(env.address),
  title: { template: "%s · Maypole", default: "Maypole" },
  description:
    "Suppliers to the NHS give things, time, rooms, skills and money to projects for local children that have said what they need.",
  formatDetection: { telephone: false, date: false, address: false, email: false },
};

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#ffffff" },
    { media: "(prefers-color-scheme: dark)", color: "#1f222a" },
  ],
  colorScheme: "light dark",
};

export const dynamic = "force-dynamic";

/** What stands around every page: the language, the letters and the colours. */
export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en-GB">
      <body>{children}</body>
    </html>
  );
}
