import { z } from "zod";
import { pressToken } from "@/lib/presses/press-token";
import { routes } from "@/lib/routes";
import type { AboutDeal } from "./about-deal";
import type { Addressed } from "./addressed";

const Details = z.object({ awaited: z.array(z.enum(["community", "supplier"])) });

/** Asks each side that has not said so yet whether a deal made elsewhere was agreed, with a new link for its one press. Silence never confirms it. */
export function dealReminded(about: AboutDeal): Addressed[] {
  const { project, community, supplier, agreed, agreedOn, matchId } = about;
  return Details.parse(about.details).awaited.map((side) => ({
    to: { organisationId: side === "community" ? community.id : supplier.id },
    words: {
      subject: `Did you agree this? Still waiting for your word: ${project}`,
      paragraphs: [
        `We asked you whether this was agreed on ${agreedOn}: ${supplier.name} gives ${agreed} to ${community.name}, for “${project}”. Everybody who looks sees that you have not confirmed it.`,
        "One press says that it was so, or that it was not. You need not sign in.",
        "The link is yours alone and works for 30 days. Please do not pass this letter on.",
      ],
      action: {
        label: "Say whether it was so",
        path: side === "community" ? routes.communityMatch(matchId) : routes.supplierMatch(matchId),
      },
    },
    signedPath: (userId) => routes.agreed(pressToken("deal", { userId, subjectId: matchId })),
  }));
}
