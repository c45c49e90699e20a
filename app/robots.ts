import type { MetadataRoute } from "next";
import { env } from "@/lib/env";
import { routes } from "@/lib/routes";

export const dynamic = "force-dynamic";

/** What search engines may look at: the public pages. A demonstration is invented, so nothing of it. */
export default function robots(): MetadataRoute.Robots {
  if (env.demonstration) return { rules: { userAgent: "*", disallow: "/" } };
  return {
    rules: {
      userAgent: "*",
      disallow: ["/api/", "/account", "/sign-in", "/community", "/supplier", "/procurement", "/broker"],
    },
    sitemap: `${env.address}${routes.sitemap}`,
  };
}
