import { ChannelsField } from "@/components/figures/channels-field";
import { Button } from "@/components/ui/button";
import { Details } from "@/components/ui/details";
import { Figure, Figures } from "@/components/ui/figure";
import { formatDay } from "@/lib/dates";
import { isEvery } from "@/lib/metrics/channels";
import { countedInWords } from "@/lib/metrics/channels-in-words";
import type { PublicFigures } from "@/lib/metrics/public-figures";
import { formatMoney } from "@/lib/money";
import { routes } from "@/lib/routes";

/** How the programme is doing, each number with what it is out of, and the day. */
export function HomeFigures({ figures }: { figures: PublicFigures }) {
  const { listed, backed, waiting, requestedPence, matchedPence, hoursConfirmed, asAt, channels } = figures;
  if (listed === 0) return null;
  return (
    <section className="band" id="figures" aria-label="How the programme is doing">
      <div className="wrap stack">
        <Figures>
          <Figure value={`${number(backed)} of ${number(listed)}`}>projects backed so far</Figure>
          <Figure value={formatMoney(Math.floor(matchedPence / 100) * 100)}>
            of the {roughly(requestedPence)} they asked for in cash
          </Figure>
          {hoursConfirmed > 0 && (
            <Figure value={`${number(Math.floor(hoursConfirmed))} hours`}>of people’s time confirmed as given</Figure>
          )}
          <Figure value={`${number(waiting)} ${waiting === 1 ? "project" : "projects"}`}>
            {waiting === 1 ? "is" : "are"} still waiting for a first pledge to be agreed
          </Figure>
        </Figures>
        <p className="soft text-small">
          As at {formatDay(asAt)}. {countedInWords(channels, figures.leftOut).join(" ")}{" "}
          <a href={routes.howWeCount}>How we count</a>
        </p>
        <Details summary="Count only some matches" open={!isEvery(channels)}>
          <form method="get" action="#figures" className="stack">
            <ChannelsField channels={channels} />
            <div className="actions">
              <Button variant="quiet">Show</Button>
            </div>
          </form>
        </Details>
      </div>
    </section>
  );
}

const number = (count: number) => count.toLocaleString("en-GB");

/** "£2.5 million" for an amount of pence from a million pounds up, else whole pounds. */
function roughly(pence: number): string {
  const millions = pence / 100_000_000;
  if (millions < 1) return formatMoney(Math.round(pence / 100) * 100);
  return `£${millions.toLocaleString("en-GB", { maximumSignificantDigits: 3 })} million`;
}
