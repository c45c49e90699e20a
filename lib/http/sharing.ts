import type { Metadata } from "next";

type Shared = {
  title: string;
  description: string;
  /** The page's own address, from the first slash on. */
  path: string;
  /** The address of its picture, 1,200 by 630. */
  picture: string | null;
  /** What stands in for the picture where it can't be seen. */
  pictureSays?: string | undefined;
};

/** What a page tells those who pass its address on: search engines, messages, social sites. Addresses become absolute. */
export function sharing({ title, description, path, picture, pictureSays = title }: Shared): Metadata {
  const images =
    picture === null ? [] : [{ url: picture, width: 1200, height: 630, alt: pictureSays, type: "image/png" }];
  return {
    description,
    alternates: { canonical: path },
    openGraph: { type: "website", siteName: "Maypole", locale: "en_GB", title, description, url: path, images },
    twitter: { card: picture === null ? "summary" : "summary_large_image", title, description, images },
  };
}
