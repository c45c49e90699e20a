import { ImageResponse } from "next/og";
import type { ReactElement } from "react";

/** A drawn picture as PNG, in the typeface that comes with Next (Geist, under the SIL Open Font License); no other host is asked. */
export function pictureResponse(picture: ReactElement): Response {
  return new ImageResponse(picture, {
    width: 1200,
    height: 630,
    headers: { "Cache-Control": "public, max-age=3600, s-maxage=60" },
  });
}
