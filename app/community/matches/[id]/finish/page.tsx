import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { TextArea } from "@/components/ui/text-area";
import { atProject } from "@/lib/http/at-work";
import { page } from "@/lib/http/page";
import { loadMatch } from "@/lib/matches/load-match";
import { routes } from "@/lib/routes";
import { completeMatchAction } from "../actions";
import { MatchStep } from "../match-step";

export const metadata: Metadata = { title: "That is all we will get" };

export default async function FinishMatchPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const { actor, area } = await atProject(routes.finishMatch(id));
  const match = await page(() => loadMatch(actor, id));
  if (!match.open) redirect(routes.communityMatch(id));
  const { confirmed, left } = match;
  const some = confirmed.quantity > 0;
  return (
    <MatchStep
      {...{ area, match }}
      title={some ? "That is all we will get" : "It will never come"}
      says={`${some ? `What you confirmed still counts: ${confirmed.shown}. ` : ""}The rest goes back to what you need, so that somebody else can give it: ${left.shown}.`}
      button={some ? "Finish with what came" : "Write it off"}
      action={completeMatchAction}
    >
      <TextArea
        name="reason"
        label="Why will no more come?"
        hint="Both sides and the procurement team read this."
        rows={3}
        maxLength={500}
      />
    </MatchStep>
  );
}
