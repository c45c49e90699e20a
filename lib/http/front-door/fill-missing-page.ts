import type { IncomingMessage, ServerResponse } from "node:http";
import { capture, type Handler } from "./capture";
import { sendPlainPage } from "./plain-page";

/** The address at which Next gives all of app/not-found.tsx as HTML. */
const whole = "/_not-found";
const plain = {
  status: 404,
  title: "We can’t find that page",
  text: "If you typed the address, check that it is right. If you followed a link, what it led to may have closed or moved.",
};

/** Next's page for what a page says is not there is empty until its scripts have run; everybody gets the whole of it instead. */
export function fillMissingPages(handler: Handler, withinMs: number): Handler {
  return (request, response) => {
    // As they are before Next puts its compression over them.
    const own = {
      writeHead: response.writeHead.bind(response),
      write: response.write.bind(response),
      end: response.end.bind(response),
    };
    let missing = false;
    const isMissing = () => {
      const type = String(response.getHeader("content-type") ?? "");
      missing ||= !response.headersSent && response.statusCode === 404 && type.startsWith("text/html");
      return missing;
    };
    Object.assign(response, {
      writeHead: (...words: Parameters<typeof own.writeHead>) => {
        response.statusCode = words[0];
        return isMissing() ? response : own.writeHead(...words);
      },
      write: (...words: Parameters<typeof own.write>) => isMissing() || own.write(...words),
      end: (...words: Parameters<typeof own.end>) => {
        if (!isMissing()) return own.end(...words);
        Object.assign(response, own);
        void fill(handler, request, response, withinMs);
        return response;
      },
    });
    return handler(request, response);
  };
}

async function fill(
  handler: Handler,
  { headers, method }: IncomingMessage,
  response: ServerResponse,
  withinMs: number,
) {
  for (const name of ["content-encoding", "content-length", "transfer-encoding", "etag", "link"])
    response.removeHeader(name);
  // Whoever is signed in stays so in its header, and its scripts carry the nonce of this answer.
  const { cookie, "content-security-policy": policy } = headers;
  const asked = { ...(cookie === undefined ? {} : { cookie }), "content-security-policy": String(policy ?? "") };
  try {
    const { headers: given, body } = await capture(handler, whole, asked, withinMs);
    response.writeHead(404, {
      ...(given.link === undefined ? {} : { link: given.link }),
      "Content-Type": "text/html; charset=utf-8",
      "Content-Length": body.length,
    });
    response.end(method === "HEAD" ? undefined : body);
  } catch {
    sendPlainPage(response, String(response.getHeader("x-request-id") ?? ""), plain);
  }
}
