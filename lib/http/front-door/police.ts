import type { IncomingMessage } from "node:http";
import { routes } from "@/lib/routes";
import { bodyLimit, tooLarge } from "./body-limit";
import { isOurHost, isOurOrigin } from "./check-origin";
import type { Limits } from "./limits";
import type { Refused } from "./plain-page";

const methods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"];

/** Why a request goes no further, judged by its first line and headers, or null when it may. */
export function police(request: IncomingMessage, listensOn: string, limits: Limits): Refused | null {
  const { method = "", url = "", headers } = request;
  if (!methods.includes(method)) {
    const text = "This service does not understand that kind of request.";
    return { status: 405, title: "That cannot be done here", text, headers: { Allow: methods.join(", ") } };
  }
  if (url.length > limits.urlLength)
    return { status: 414, title: "That address is too long", text: "Check the address and try again." };
  if (!url.startsWith("/") || !isDecodable(url))
    return { status: 400, title: "That address is not right", text: "Check the address and try again." };
  if (!isOurHost(headers, listensOn))
    return { status: 421, title: "Wrong address", text: "This service does not answer to that name." };
  if (!isOurOrigin(method, headers) && !comesFromMail(method, url)) {
    const text =
      "For your safety we only take forms that were sent from our own pages. Nothing was saved. Go back, reload the page and try again.";
    return { status: 403, title: "We could not take that form", text };
  }
  return Number(headers["content-length"] ?? 0) > bodyLimit(request, limits).bytes ? tooLarge : null;
}

/** A mail program stops letters for somebody without any Origin; what it may do stands signed in the address (RFC 8058). */
const comesFromMail = (method: string, url: string) => method === "POST" && url.startsWith(routes.stopInOnePress(""));

function isDecodable(url: string): boolean {
  try {
    return !decodeURIComponent(url.split("?", 1)[0] ?? "").includes("\0");
  } catch {
    return false;
  }
}
