import { StatusTag, type Tone } from "@/components/ui/status-tag";
import { Details } from "@/components/ui/details";
import type { RatingWord } from "@/lib/generated/prisma/enums";
import { formatDay, formatInstantDay } from "@/lib/dates";
import type { RatingShown } from "@/lib/ledger/list-ratings";
import { ratingThresholds, ratingWords, type Suggested } from "@/lib/ledger/suggest-rating";

const tones: Record<RatingWord, Tone> = {
  good: "good",
  approaching_target: "info",
  requires_improvement: "warn",
  inadequate: "bad",
  other: "neutral",
};

/** One of the five words of the UK9 notice. */
export const RatingTag = ({ word }: { word: RatingWord }) => (
  <StatusTag tone={tones[word]}>{ratingWords[word]}</StatusTag>
);

/** What the rule suggests and why, with the rule in sight, and what people decided. */
export function RatingSection({
  suggested,
  asAt,
  ratings,
}: {
  suggested: Suggested;
  asAt: string;
  ratings: RatingShown[];
}) {
  const [newest, ...older] = ratings;
  return (
    <section className="stack" id="rating">
      <h2>Rating</h2>
      <div className="split">
        <div className="card stack-tight">
          <h3>What the rule suggests</h3>
          <p>
            <RatingTag word={suggested.word} />
          </p>
          <p>{because(suggested, asAt)}</p>
          <Details summary="The rule">
            <RatingRule />
          </Details>
        </div>
        <div className="card stack-tight">
          <h3>What people decided</h3>
          {newest ? <Decided rating={newest} /> : <p>Nobody has decided yet.</p>}
          {older.length > 0 && (
            <Details summary={older.length === 1 ? "One earlier rating" : `${older.length} earlier ratings`}>
              {older.map((rating) => (
                <Decided key={rating.id} rating={rating} />
              ))}
            </Details>
          )}
        </div>
      </div>
    </section>
  );
}

function because({ due, met, percent }: Suggested, asAt: string): string {
  const day = formatDay(asAt);
  if (percent === null) return `Nothing was due by ${day}.`;
  const whole = `${met} of ${due} ${due === 1 ? "commitment" : "commitments"} due by ${day} ${met === 1 ? "is" : "are"} confirmed in full`;
  return `${whole}; on average ${Math.floor(percent)}% of each.`;
}

function RatingRule() {
  const { approachingTarget, requiresImprovement } = ratingThresholds;
  return (
    <>
      <p>For each commitment that is due, we take how much of it is confirmed, at most all of it. Then the average:</p>
      <ul>
        <li>Good: everything due by the day is confirmed.</li>
        <li>Approaching target: on average {approachingTarget}% or more.</li>
        <li>Requires improvement: on average {requiresImprovement}% or more.</li>
        <li>Inadequate: less than that.</li>
        <li>Other: nothing is due yet.</li>
      </ul>
      <p>
        The words are those of the UK9 notice. The percentages are our own choice; the person who decides may see it
        otherwise.
      </p>
    </>
  );
}

function Decided({ rating: { decided, suggested, reason, asAt, at, person } }: { rating: RatingShown }) {
  return (
    <div className="stack-tight">
      <p>
        <RatingTag word={decided} />
      </p>
      <p>{reason}</p>
      <p className="soft text-small">
        {person ?? "Somebody"}, {formatInstantDay(at)}, as at {formatDay(asAt)}. The rule suggested:{" "}
        {ratingWords[suggested]}.
      </p>
    </div>
  );
}
