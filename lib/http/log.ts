import pino from "pino";
import { env } from "@/lib/env";

const email = /[^\s@/"'<>(){}=:,;]+@[^\s@/"'<>(){}=:,;]+/g;
const token = /(?<![\w-])(?=[\w-]*\d)(?=[\w-]*[a-z])[A-Za-z0-9_]{24,}(?![\w-])/gi;
const code = /(?<![\w-])\d{6}(?![\w-])/g;

/** A text for the log without what could be an e-mail address, a token or a sign-in code. */
export function withoutSecrets(text: string): string {
  return text.replaceAll(email, "(email)").replaceAll(token, "(token)").replaceAll(code, "(code)");
}

type Logged = { type: string; message: string; stack?: string; code?: string; digest?: string };

/** What the log keeps of something thrown: never the values that a database puts beside its message. */
export function errorForLog(error: unknown): Logged {
  if (!(error instanceof Error)) return { type: typeof error, message: withoutSecrets(String(error)) };
  const { name, message, stack } = error;
  return {
    type: name,
    message: withoutSecrets(message),
    ...(stack === undefined ? {} : { stack: withoutSecrets(stack) }),
    ...("code" in error ? { code: String(error.code) } : {}),
    ...("digest" in error ? { digest: String(error.digest) } : {}),
  };
}

/** The log: one JSON object a line on standard output, or where a test wants it. */
export function newLog(destination?: pino.DestinationStream): pino.Logger {
  const options: pino.LoggerOptions = {
    level: env.LOG_LEVEL,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: { err: errorForLog },
  };
  return destination ? pino(options, destination) : pino(options);
}

export const log = newLog();
