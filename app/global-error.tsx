"use client";

import ErrorPage from "./error";
import "./globals.css";

/** The last resort, when even the frame around the pages broke. */
export default function GlobalError(props: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <html lang="en-GB">
      <head>
        <title>Sorry, something went wrong · Maypole</title>
      </head>
      <body>
        <ErrorPage {...props} />
      </body>
    </html>
  );
}
