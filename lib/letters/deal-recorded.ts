import { pressToken } from "@/lib/presses/press-token";
import { routes } from "@/lib/routes";
import type { AboutDeal } from "./about-deal";
import { type Addressed, toOtherSides } from "./addressed";

/** Asks each side that did not record a deal itself whether it was agreed like that: its button leads to a page where one press says so. */
export const dealRecorded = (about: AboutDeal): Addressed[] => {
  const { project, community, supplier, agreed, agreedOn, note, matchId } = about;
  const asks = (path: string) => ({
    subject: `Did you agree this? ${project}`,
    paragraphs: [
      `Somebody recorded here what was agreed elsewhere on ${agreedOn}: ${supplier.name} gives ${agreed} to ${community.name}, for “${project}”.`,
      ...(note ? [`They add:\n“${note}”`] : []),
      "Please confirm it, or say that it was not so, with one press: you need not sign in. Until then it is shown as not confirmed by you.",
      "The link is yours alone and works for 30 days. Please do not pass this letter on.",
    ],
    action: { label: "Say whether it was so", path },
  });
  return toOtherSides(about, {
    community: asks(routes.communityMatch(matchId)),
    supplier: asks(routes.supplierMatch(matchId)),
  }).map((letter) => ({
    ...letter,
    signedPath: (userId) => routes.agreed(pressToken("deal", { userId, subjectId: matchId })),
  }));
};
