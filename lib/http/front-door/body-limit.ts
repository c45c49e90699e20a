import type { IncomingMessage } from "node:http";
import { sessionCookie } from "@/lib/auth/session-cookie";
import type { Limits } from "./limits";
import type { Refused } from "./plain-page";

/** How much a request's body may hold, and how long it may take to come. Bytes and milliseconds. */
export type BodyLimit = { bytes: number; ms: number; upload: boolean };

const uploads =
  /^\/(?:api\/files\/(?:photographs|documents|evidence|stories)|community\/matches\/[0-9a-f-]{36}\/story|evidence\/[0-9a-f-]{36}|[a-z]+\/projects\/[0-9a-f-]{36}\/(?:photographs|documents)|sheets\/[a-z]+)$/;

export const hasSession = ({ headers }: IncomingMessage) => (headers.cookie ?? "").includes(sessionCookie.name);

/** Photographs and documents come through a door of their own, for who says that they have a session; all else is a form. */
export function bodyLimit(request: IncomingMessage, limits: Limits): BodyLimit {
  const upload =
    request.method === "POST" && uploads.test((request.url ?? "").split("?", 1)[0] ?? "") && hasSession(request);
  return upload
    ? { bytes: limits.uploadBytes, ms: limits.uploadMs, upload }
    : { bytes: limits.bodyBytes, ms: limits.requestMs, upload };
}

export const tooLarge: Refused = {
  status: 413,
  title: "That is too large",
  text: "What you sent is larger than this service takes. Nothing was saved. Go back and try again with less at once. A photograph can have up to 12 MB and a document up to 10 MB.",
};

export const tooSlow: Refused = {
  status: 408,
  title: "That took too long",
  text: "What you sent did not arrive in time. Nothing was saved. Go back and try again where the connection is better.",
  headers: { Connection: "close" },
};

/** Somebody asks what is meant more often than people type. */
export const tooOften = (seconds: number): Refused => ({
  status: 429,
  title: "That is very often",
  text: "Finish what you type, and press Find.",
  headers: { "Retry-After": String(seconds) },
});

export const tooMany: Refused = {
  status: 503,
  title: "Many people are sending files just now",
  text: "Nothing was saved. Wait a minute, go back and try again.",
  headers: { "Retry-After": "30", Connection: "close" },
};
