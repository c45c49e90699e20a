import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import next from "next";
import type { Logger } from "pino";
import { env } from "@/lib/env";
import { Allowance } from "./front-door/allowance";
import { answerFor, type Door } from "./front-door/answer";
import { capture, type Handler } from "./front-door/capture";
import { fillMissingPages } from "./front-door/fill-missing-page";
import { finishPage } from "./front-door/finish-page";
import { usualLimits, type Limits } from "./front-door/limits";
import { listenForChanges } from "./front-door/listen-for-changes";
import { PageCache } from "./front-door/page-cache";
import { programmeIds } from "./front-door/programme-ids";
import { contentSecurityPolicy, newNonce } from "./front-door/security-policy";
import { log as usualLog } from "./log";

export type FrontDoorOptions = {
  /** 0 takes any free port. */
  port: number;
  host: string;
  dev: boolean;
  /** In place of Next, for tests and the benchmark. */
  handler?: Handler;
  limits?: Partial<Limits>;
  log?: Logger;
};

const graceMs = 10_000;

/** Starts the one server: the front door, with Next behind it in the same process. Refuses with listen's error when the port is taken. */
export async function startFrontDoor(
  options: FrontDoorOptions,
): Promise<{ address: string; close: () => Promise<void> }> {
  const { port, host, dev, log = usualLog } = options;
  const limits = { ...usualLimits, ...options.limits };
  const server = createServer({
    headersTimeout: limits.headersMs,
    requestTimeout: Math.max(limits.requestMs, limits.uploadMs),
    keepAliveTimeout: limits.keepAliveMs,
    maxHeaderSize: limits.headerBytes,
    connectionsCheckingInterval: Math.min(limits.headersMs, 5_000),
  });
  server.setTimeout(limits.idleMs);
  const behind = options.handler
    ? { handler: options.handler, close: () => Promise.resolve() }
    : await startNext(server, port, host, dev);
  const handler = dev ? behind.handler : fillMissingPages(behind.handler, limits.renderMs);
  const door: Door = {
    handler,
    cache: cacheBefore(handler, limits, dev),
    limits,
    typing: new Allowance(limits.typing, limits.callers),
    uploads: { underWay: 0 },
    log,
    host,
    dev,
  };
  server.on("request", answerFor(door));
  if (!dev)
    server.prependListener("upgrade", (_request, socket) =>
      socket.end("HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n"),
    );
  const changes = dev
    ? null
    : listenForChanges(env.DATABASE_URL, {
        hears: (now) => {
          door.cache.hears(now);
        },
        changed: (id) => {
          door.cache.changed(id);
        },
      });
  const close = async () => {
    await stop(server);
    await changes?.close();
    await behind.close();
  };
  try {
    await listen(server, port, host);
  } catch (error) {
    await changes?.close();
    await behind.close();
    throw error;
  }
  const { port: taken } = server.address() as AddressInfo;
  return { address: `http://${host.includes(":") ? `[${host}]` : host}:${taken}`, close };
}

async function startNext(httpServer: Server, port: number, hostname: string, dev: boolean) {
  const app = next({ dev, dir: process.cwd(), port, hostname, httpServer, quiet: !dev });
  await app.prepare();
  return { handler: app.getRequestHandler(), close: () => app.close() };
}

function cacheBefore(handler: Handler, limits: Limits, dev: boolean): PageCache {
  const make = async ({ url }: { url: string }) => {
    const nonce = newNonce();
    const asked = { "content-security-policy": contentSecurityPolicy([`'nonce-${nonce}'`], dev) };
    return finishPage(await capture(handler, url, asked, limits.renderMs), nonce, dev);
  };
  return new PageCache(limits.cacheBytes, make, programmeIds());
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve();
    });
  });
}

/** Lets what is under way finish, then ends what has not. */
function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(() => {
      server.closeAllConnections();
    }, graceMs);
    server.close(() => {
      clearTimeout(late);
      resolve();
    });
    server.closeIdleConnections();
  });
}
