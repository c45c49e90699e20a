import { AnswerDispute } from "@/components/deliveries/answer-dispute";
import { ArrivalShown } from "@/components/deliveries/arrival-shown";
import type { MatchShown } from "@/lib/matches/load-match";
import { acceptCountAction, answerDisputeAction } from "./actions";
import { removeEvidenceAction } from "../../../evidence/[deliveryId]/actions";

/** Everything that was recorded as arrived, what the community organisation said of it, and the answer where one is awaited of whoever brought it. */
export function Arrivals({ match }: { match: MatchShown }) {
  if (match.deliveries.length === 0) return null;
  return (
    <section className="stack" id="arrived">
      <h2>What has arrived</h2>
      {match.deliveries.map((delivery) => (
        <ArrivalShown key={delivery.id} delivery={delivery} removeEvidence={removeEvidenceAction}>
          {delivery.status === "disputed" && delivery.supplier.id === match.as.id && (
            <AnswerDispute
              {...{ delivery, accept: acceptCountAction, answer: answerDisputeAction }}
              organisation={match.organisation.name}
            />
          )}
        </ArrivalShown>
      ))}
    </section>
  );
}
