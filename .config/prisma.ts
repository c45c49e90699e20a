import { defineConfig } from "prisma/config";

// `prisma generate` asks for a schema-engine binary that it does not use; naming any program stops the download.
process.env["PRISMA_SCHEMA_ENGINE_BINARY"] ??= process.execPath;

export default defineConfig({
  schema: "../prisma/schema.prisma",
  migrations: { path: "../prisma/migrations" },
  datasource: { url: process.env["DATABASE_URL"] ?? "postgresql://localhost/none" },
});
