import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Captured } from "./capture";
import { contentSecurityPolicy } from "./security-policy";

const toGzip = promisify(gzip);
const toBrotli = promisify(brotliCompress);
const everyNonce = /\snonce="[^"]*"/g;

export type Coding = "identity" | "gzip" | "br";

/** A page that can be sent to anybody: worked out once, sent often. */
export type FinishedPage = {
  status: number;
  /** Of the page itself; the content security policy is apart. */
  headers: Record<string, string>;
  policy: string;
  bodies: Record<Coding, Buffer>;
  /** Without quotes and coding. */
  tag: string;
  bytes: number;
};

/**
 * Turns a page that was made with a nonce into one for everybody: the scripts that carry the nonce, and only those,
 * are named in the policy by their hashes, and the nonce goes. Null when what came is not for everybody.
 */
export async function finishPage(
  { status, headers, body }: Captured,
  nonce: string,
  dev: boolean,
): Promise<FinishedPage | null> {
  if (headers["set-cookie"] !== undefined || headers["content-encoding"] !== undefined || status >= 500) return null;
  if (String(headers["content-type"]).startsWith("image/")) return finishPicture({ status, headers, body }, dev);
  // Elsewhere in the page the nonce becomes a fixed text of the same length, so that equal pages have equal tags.
  const html = body.toString("utf8").replaceAll(nonce, "0".repeat(nonce.length));
  const vouched = `nonce="${"0".repeat(nonce.length)}"`;
  const policy = contentSecurityPolicy(inlineScriptHashes(html, vouched), dev);
  const identity = Buffer.from(html.replaceAll(everyNonce, (found) => (found.trimStart() === vouched ? "" : found)));
  const [zipped, br] = await Promise.all([
    toGzip(identity),
    toBrotli(identity, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 6, [constants.BROTLI_PARAM_SIZE_HINT]: identity.length },
    }),
  ]);
  return {
    status,
    headers: kept(headers, nonce),
    policy,
    bodies: { identity, gzip: zipped, br },
    tag: tagOf(identity),
    bytes: identity.length + zipped.length + br.length + policy.length,
  };
}

/** A picture is compressed already, and has no scripts to vouch for. */
function finishPicture({ status, headers, body }: Captured, dev: boolean): FinishedPage {
  return {
    status,
    headers: kept(headers, "none"),
    policy: contentSecurityPolicy([], dev),
    bodies: { identity: body, gzip: body, br: body },
    tag: tagOf(body),
    bytes: body.length,
  };
}

const tagOf = (body: Buffer) => createHash("sha256").update(body).digest("base64url").slice(0, 22);

/** The policy's words for the inline scripts of a page that carry the attribute which vouches for them. */
function inlineScriptHashes(html: string, vouched: string): string[] {
  const scripts = html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/gi);
  const own = [...scripts].filter(
    ([, attributes = ""]) => attributes.includes(vouched) && !/\ssrc\s*=/i.test(attributes),
  );
  return [...new Set(own.map(([, , text = ""]) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`))];
}

function kept(headers: Captured["headers"], nonce: string): Record<string, string> {
  return Object.fromEntries(
    ["content-type", "location", "link"].flatMap((name) => {
      const value = headers[name];
      return value === undefined
        ? []
        : [[name, (Array.isArray(value) ? value.join(", ") : String(value)).replaceAll(`; nonce="${nonce}"`, "")]];
    }),
  );
}
