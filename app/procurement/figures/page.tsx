import type { Metadata } from "next";
import { PageHeading } from "@/components/layout/page-heading";
import { WorkArea } from "@/components/layout/work-area";
import { formatDay } from "@/lib/dates";
import { atWork } from "@/lib/http/at-work";
import { page } from "@/lib/http/page";
import { askedOf } from "@/lib/metrics/channels";
import { countedInWords } from "@/lib/metrics/channels-in-words";
import { loadFigures } from "@/lib/metrics/load-figures";
import { routes } from "@/lib/routes";
import { CashFigures } from "./cash-figures";
import { CurveFigures } from "./curve-figures";
import { FiguresForm } from "./figures-form";
import { MatchRates } from "./match-rates";
import { TimeToBacking } from "./time-to-backing";

export const metadata: Metadata = { title: "Figures" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** How much is matched and how fast, as at a day: every figure with what it is out of. */
export default async function FiguresPage({ searchParams }: Props) {
  const { actor, area } = await atWork("procurement", routes.figures);
  const shown = await page(async () => loadFigures(actor, await searchParams));
  const day = formatDay(shown.asAt);
  return (
    <WorkArea area={area} current="figures">
      <div className="stack-loose">
        <PageHeading title="How much is matched, and how fast" eyebrow={`Figures · ${area.programme.name}`} />
        <FiguresForm {...shown} />
        <p>{countedInWords(shown.figures.channels, shown.figures.leftOut).join(" ")}</p>
        <MatchRates figures={shown.figures.groups.all} day={day} />
        <TimeToBacking figures={shown.figures.groups.all} day={day} />
        <CurveFigures figures={shown.figures} event={shown.event} day={day} />
        <CashFigures figures={shown.figures} event={shown.event} day={day} />
        <p>
          <a href={routes.boardPaper(query(shown))}>Take these figures as a board paper (PDF)</a>
        </p>
        <p>
          <a href={routes.howWeCount}>How we count</a> says what each of these figures means, and what it leaves out.
        </p>
      </div>
    </WorkArea>
  );
}

/** What was chosen on the page, so that the paper says the same. */
function query({ asAt, event, figures }: Awaited<ReturnType<typeof loadFigures>>): string {
  return `?${new URLSearchParams({ "as-at": asAt, event: event?.id ?? "none", ...askedOf(figures.channels) })}`;
}
