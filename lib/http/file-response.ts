import { createHash } from "node:crypto";
import { filePolicy } from "./front-door/security-policy";
import type { readFile } from "@/lib/files/read-file";

type Read = Awaited<ReturnType<typeof readFile>>;

/**
 * A file as the answer to a request: never run, never guessed at, saved rather than opened when it is a document. What
 * everybody may see is kept by a browser for a day and elsewhere for a minute, as a photograph can be taken back; anything
 * else is asked for again each time.
 */
export function fileResponse(request: Request, file: Read): Response {
  const etag = `"${createHash("sha256").update(file.bytes).digest("base64url").slice(0, 22)}"`;
  const headers = {
    ETag: etag,
    "Cache-Control": file.public ? "public, max-age=86400, s-maxage=60" : "private, no-cache",
    "Content-Security-Policy": filePolicy,
    "X-Content-Type-Options": "nosniff",
    "Content-Type": file.type,
    "Content-Disposition": disposition(file),
  };
  const had = request.headers.get("if-none-match") ?? "";
  if (had.split(",").some((each) => each.trim().replace(/^W\//, "") === etag))
    return new Response(null, { status: 304, headers });
  return new Response(new Uint8Array(file.bytes), {
    headers: { ...headers, "Content-Length": String(file.bytes.length) },
  });
}

function disposition({ kind, name }: Read): string {
  if (kind === "photograph") return "inline";
  const plain =
    name
      .normalize("NFD")
      .replace(/[^A-Za-z0-9 _-]/g, "")
      .trim() || "document";
  return `attachment; filename="${plain}.pdf"; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, escaped)}.pdf`;
}

const escaped = (letter: string) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`;
