import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { TextArea } from "@/components/ui/text-area";
import { atProject } from "@/lib/http/at-work";
import { page } from "@/lib/http/page";
import { loadMatch } from "@/lib/matches/load-match";
import { routes } from "@/lib/routes";
import { cancelMatchAction } from "../actions";
import { MatchStep } from "../match-step";

export const metadata: Metadata = { title: "Cancel it" };

export default async function CancelMatchPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const { actor, area } = await atProject(routes.cancelMatch(id));
  const match = await page(() => loadMatch(actor, id));
  if (!match.open) redirect(routes.communityMatch(id));
  return (
    <MatchStep
      {...{ area, match }}
      title="Cancel it?"
      says={`This goes back to what you need: ${match.left.shown}. If something comes all the same, you can still say so.`}
      button="Cancel it"
      action={cancelMatchAction}
    >
      <TextArea
        name="reason"
        label="Why?"
        hint={`${match.supplier.name} and the procurement team read this.`}
        rows={3}
        maxLength={500}
      />
    </MatchStep>
  );
}
