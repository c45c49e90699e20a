import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";

/** What a listener is told: that it hears (or no longer does), and which programme changed (null: any may have). */
export type Changes = {
  hears: (now: boolean) => void;
  changed: (programmeId: string | null) => void;
};

const heartbeatMs = 15_000;
const answerWithinMs = 5_000;

/** Listens for activities that PostgreSQL tells of on the channel `activity`, and connects again whenever it is cut off. */
export function listenForChanges(databaseUrl: string | undefined, tell: Changes): { close: () => Promise<void> } {
  const closing = new AbortController();
  const running = (async () => {
    let pause = 100;
    while (!closing.signal.aborted) {
      const heard = await listenOnce(databaseUrl, tell, closing.signal);
      pause = heard ? 100 : Math.min(pause * 2, 5_000);
      await wait(pause, undefined, { signal: closing.signal }).catch(() => undefined);
    }
  })();
  return {
    close: () => {
      closing.abort();
      return running;
    },
  };
}

/** Listens until the connection is lost; whether there was one at all. */
async function listenOnce(databaseUrl: string | undefined, tell: Changes, closing: AbortSignal): Promise<boolean> {
  const client = new pg.Client({
    connectionString: databaseUrl,
    connectionTimeoutMillis: answerWithinMs,
    query_timeout: answerWithinMs,
    keepAlive: true,
    application_name: "maypole front door",
  });
  const lost = new Promise<void>((resolve) => {
    client.once("end", resolve);
    client.on("error", () => {
      resolve();
    });
    closing.addEventListener("abort", () => {
      resolve();
    });
  });
  let hears = false;
  try {
    await client.connect();
    client.on("notification", ({ payload }) => {
      tell.changed(payload ? payload : null);
    });
    await client.query("LISTEN activity");
    hears = true;
    tell.hears(true);
    await Promise.race([lost, heartbeat(client, closing)]);
  } catch {
    // Not reachable: tried again, and meanwhile nothing is answered from the cache.
  }
  if (hears) tell.hears(false);
  await client.end().catch(() => undefined);
  return hears;
}

/** Ends when a connection that looks open no longer answers. */
async function heartbeat(client: pg.Client, closing: AbortSignal): Promise<void> {
  for (;;) {
    await wait(heartbeatMs, undefined, { signal: closing });
    await client.query("SELECT 1");
  }
}
