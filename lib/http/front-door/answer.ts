import { randomUUID } from "node:crypto";
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import type { Logger } from "pino";
import { logRequest, type CacheUse } from "@/lib/http/log-request";
import { routes } from "@/lib/routes";
import type { Allowance } from "./allowance";
import { type BodyLimit, bodyLimit, hasSession, tooLarge, tooMany, tooOften, tooSlow } from "./body-limit";
import type { Handler } from "./capture";
import { callerOf, cleanHeaders } from "./clean-headers";
import { holdBody } from "./hold-body";
import type { Limits } from "./limits";
import type { PageCache } from "./page-cache";
import { sendPlainPage } from "./plain-page";
import { police } from "./police";
import { publicPage, type PublicPage } from "./public-page";
import { contentSecurityPolicy, filePolicy, newNonce, responseHeaders } from "./security-policy";
import { broken, replaceBrokenPage } from "./replace-broken-page";
import { sendPage } from "./send-page";

/** What the front door stands before, and what it works with. */
export type Door = {
  /** Next's request handler, or a test's. */
  handler: Handler;
  cache: PageCache;
  limits: Limits;
  /** What each caller may still ask for while typing. */
  typing: Allowance;
  /** Files that are being taken in. */
  uploads: { underWay: number };
  log: Logger;
  host: string;
  dev: boolean;
};

const askedByScripts = [
  "rsc",
  "next-action",
  "next-router-state-tree",
  "next-router-prefetch",
  "next-router-segment-prefetch",
  "authorization",
];
/** A photograph or document: who serves it says who may keep it. */
const isFile = ({ method, url }: IncomingMessage) =>
  (method === "GET" || method === "HEAD") && /^\/api\/files\/[0-9a-f-]{36}\/[a-z]+$/.test(url ?? "");
/** A picture that is made for other people's pages: the only thing of ours that they may show. */
const isBadge = ({ method, url }: IncomingMessage) =>
  (method === "GET" || method === "HEAD") && /^\/[a-z0-9-]+\/badges\/[0-9a-f-]{36}\/badge\.svg$/.test(url ?? "");
const isTyping = ({ url }: IncomingMessage) =>
  decodeURIComponent((url ?? "").split("?", 1)[0] ?? "") === routes.suggest;
const shared = /^\/_next\/static\//;

/** Answers every request: polices it, then sends the page from the cache or lets Next answer. It authorises nothing. */
export function answerFor(door: Door): RequestListener {
  return (request, response) => {
    const id = randomUUID();
    const note: { cache: CacheUse } = { cache: "pass" };
    logRequest(door.log, id, request, response, note);
    const refused = police(request, door.host, door.limits);
    if (refused) {
      sendPlainPage(response, id, refused);
      return;
    }
    const page = isForEverybody(request) ? publicPage(request.url ?? "") : null;
    const kept = page && door.cache.find(page);
    if (kept) {
      note.cache = "hit";
      sendPage(request, response, id, kept);
      return;
    }
    const wait = isTyping(request) ? door.typing.take(callerOf(request), performance.now()) : 0;
    if (wait > 0) {
      sendPlainPage(response, id, tooOften(wait));
      return;
    }
    answerAnew(door, request, response, { id, page, note }).catch((error: unknown) => {
      door.log.error({ id, err: error }, "a request failed");
      if (response.headersSent) response.destroy();
      else sendPlainPage(response, id, broken);
    });
  };
}

type Asked = { id: string; page: PublicPage | null; note: { cache: CacheUse } };

async function answerAnew(door: Door, request: IncomingMessage, response: ServerResponse, { id, page, note }: Asked) {
  const limit = bodyLimit(request, door.limits);
  if (!limit.upload) {
    await takeBody(door, request, response, { id, page, note }, limit);
    return;
  }
  if (door.uploads.underWay >= door.limits.uploads) {
    sendPlainPage(response, id, tooMany);
    return;
  }
  door.uploads.underWay += 1;
  try {
    await takeBody(door, request, response, { id, page, note }, limit);
  } finally {
    door.uploads.underWay -= 1;
  }
}

async function takeBody(
  door: Door,
  request: IncomingMessage,
  response: ServerResponse,
  { id, page, note }: Asked,
  limit: BodyLimit,
) {
  const body = await holdBody(request, limit);
  if (body === "gone") return;
  if (body !== "whole") {
    sendPlainPage(response, id, body === "too large" ? tooLarge : tooSlow);
    return;
  }
  const made =
    page &&
    (await door.cache.make(page).catch((error: unknown) => {
      // What cannot be made for everybody may still be made for this one.
      door.log.error({ id, err: error }, "a page failed");
      return null;
    }));
  if (made) {
    note.cache = "miss";
    sendPage(request, response, id, made);
    return;
  }
  await passToNext(door, request, response, id);
}

/** Whether the answer is the same whoever asks: no session, and a page, not what Next's scripts ask for in between. */
function isForEverybody(request: IncomingMessage): boolean {
  const { method, headers } = request;
  if (method !== "GET" && method !== "HEAD") return false;
  return askedByScripts.every((name) => headers[name] === undefined) && !hasSession(request);
}

async function passToNext(door: Door, request: IncomingMessage, response: ServerResponse, id: string) {
  cleanHeaders(request, id, door.dev);
  const badge = isBadge(request);
  const file = badge || isFile(request);
  const policy = file ? filePolicy : contentSecurityPolicy([`'nonce-${newNonce()}'`], door.dev);
  request.headers["content-security-policy"] = policy;
  response.setHeader("X-Request-Id", id);
  for (const [name, value] of Object.entries(responseHeaders(policy))) response.setHeader(name, value);
  if (badge) response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
  if (hasSession(request) && !file && !shared.test(request.url ?? "")) {
    response.setHeader("Cache-Control", "private, no-store");
  }
  if (!door.dev) replaceBrokenPage(response, id);
  await door.handler(request, response);
}
