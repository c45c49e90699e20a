import type { MetadataRoute } from "next";
import { env } from "@/lib/env";
import { listPublicPages } from "@/lib/sharing/list-public-pages";

export const dynamic = "force-dynamic";

/** Every public page, for search engines. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const pages = await listPublicPages();
  return pages.map(({ path, changed }) => ({
    url: `${env.address}${path}`,
    ...(changed === null ? {} : { lastModified: changed }),
  }));
}
