import { routes } from "@/lib/routes";
import type { AboutMessage } from "./about-message";
import { because, toOtherSides } from "./addressed";

/** Tells the other side, or both, what somebody wrote about a pledge, and where to answer: not by e-mail. */
export function threadWritten(about: AboutMessage) {
  const words = (path: string) => ({
    subject: `${about.writer} wrote about ${about.project}`,
    paragraphs: [
      `${about.writer} wrote about ${about.agreed}, for “${about.project}”.`,
      ...because(about.text),
      "Answer on the page: an answer to this e-mail reaches nobody.",
    ],
    action: { label: "Read it and answer", path: `${path}#thread` },
  });
  return toOtherSides(about, {
    community: words(routes.communityPledge(about.id)),
    supplier: words(routes.supplierPledge(about.id)),
  });
}
