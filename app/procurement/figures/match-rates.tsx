import { RateFigure } from "@/components/figures/rate-figure";
import { Figure, Figures } from "@/components/ui/figure";
import type { GroupFigures } from "@/lib/metrics/group-figures";
import { formatMoney } from "@/lib/money";
import { formatShare } from "@/lib/share";

/** The three match rates, always together: by count alone a programme looks better than it is. */
export function MatchRates({ figures, day }: { figures: GroupFigures; day: string }) {
  const { byCount, byNeed, byCash, cash } = figures;
  return (
    <section className="card stack" aria-labelledby="match-rates">
      <h2 id="match-rates">How much is matched</h2>
      <Figures>
        <RateFigure rate={byCount} of="projects backed" by="By count" />
        <RateFigure rate={byNeed} of="needs fully matched" by="By need" />
        <Figure value={formatShare(byCash.share)} note="By cash asked for">
          <b>
            {formatMoney(byCash.matchedPence)} of {formatMoney(cash.pence)}
          </b>
        </Figure>
      </Figures>
      <p className="soft text-small">
        As at {day}. A project is backed by its first match, however small, so the three belong together.
      </p>
    </section>
  );
}
