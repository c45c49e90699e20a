import { z } from "zod";

const on = z.stringbool().optional();
const schema = z.object({
  NODE_ENV: z.enum(["development", "test", "production"]).default("development"),
  DATABASE_URL: z.string().min(1).optional(),
  MAYPOLE_DATA_DIR: z.string().min(1).default(".data"),
  MAYPOLE_DEMO: on,
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: z.string().min(1).optional(),
  NEXTAUTH_SECRET: z.string().min(16, "NEXTAUTH_SECRET needs at least 16 characters").optional(),
  NEXTAUTH_URL: z.url("NEXTAUTH_URL must be the public address, such as https://maypole.example.org").optional(),
  SMTP_URL: z.string().min(1).optional(),
  MAIL_FROM: z.string().min(1).default("Maypole <no-reply@localhost>"),
  OIDC_ISSUER: z.url().optional(),
  OIDC_CLIENT_ID: z.string().min(1).optional(),
  OIDC_CLIENT_SECRET: z.string().min(1).optional(),
  OIDC_NAME: z.string().min(1).default("your work account"),
  S3_BUCKET: z.string().min(1).optional(),
  S3_REGION: z.string().min(1).default("eu-west-2"),
  S3_ENDPOINT: z.url("S3_ENDPOINT must be an address, such as https://s3.example.org").optional(),
  S3_ACCESS_KEY_ID: z.string().min(1).optional(),
  S3_SECRET_ACCESS_KEY: z.string().min(1).optional(),
  TRUST_PROXY: on,
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "silent"]).default("info"),
});

// An empty variable, as in a copied .env.example, is one that was not set.
const given = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== ""));
const parsed = schema.safeParse(given);
if (!parsed.success) {
  throw new Error(
    `The environment is not right: ${parsed.error.issues.map((i) => `${i.path.join(".")}: ${i.message}`).join("; ")}`,
  );
}

const variables = parsed.data;

/** What the environment says, parsed once. Nothing else reads process.env. */
export const env = {
  ...variables,
  /** Invented people, letters kept instead of sent, one-press sign-in: with the embedded database, or when asked for. */
  demonstration: variables.MAYPOLE_DEMO ?? variables.DATABASE_URL === undefined,
  /** Where people reach this installation, without a slash at the end. */
  address: (variables.NEXTAUTH_URL ?? `http://localhost:${variables.PORT}`).replace(/\/$/, ""),
};
