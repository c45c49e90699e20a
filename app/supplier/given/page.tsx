import type { Metadata } from "next";
import { TakeAway } from "@/components/exports/take-away";
import { PageHeading } from "@/components/layout/page-heading";
import { WorkArea } from "@/components/layout/work-area";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { StatusTag } from "@/components/ui/status-tag";
import { Table } from "@/components/ui/table";
import { ValueTotalsShown } from "@/components/valuation/value-totals";
import { dayInLondon, formatDay, formatInstantDay } from "@/lib/dates";
import { atWork } from "@/lib/http/at-work";
import { type Given, listGiven } from "@/lib/matches/list-given";
import { totalGiven } from "@/lib/matches/total-given";
import { needTypes } from "@/lib/needs/need-type";
import { routes } from "@/lib/routes";
import { totalGivenValues } from "@/lib/valuation/total-values";
import { addressOf, pledgeShown, quantityShown, standingOf } from "../given-shown";

export const metadata: Metadata = { title: "What we have given" };

/** A supplier's ledger, from pledge to confirmed delivery: totals first, then every line of it. */
export default async function GivenPage() {
  const { actor, area } = await atWork("supplier", routes.given);
  const [given, values] = await Promise.all([listGiven(actor), totalGivenValues(actor)]);
  return (
    <WorkArea area={area} current="given">
      <div className="stack-loose">
        <PageHeading
          eyebrow={area.person.organisation}
          title="What we have given"
          lede="Only what a community organisation has confirmed counts as given."
        />
        {given.length === 0 ? (
          <EmptyState
            title="Nothing yet"
            action={<LinkButton href={routes.projects(area.programme.slug)}>Find a project to help</LinkButton>}
          >
            When you pledge something, it is kept here, from the pledge to the day that it is confirmed.
          </EmptyState>
        ) : (
          <>
            <Totals given={given} />
            <ValueTotalsShown values={values} />
            <Lines given={given} />
            <TakeAway list="pledges" />
            {area.approved && <TakeAway list="to-come" back="deliveries" what="what is still to come" />}
            <p className="soft text-small">As at {formatDay(dayInLondon(new Date()))}.</p>
          </>
        )}
      </div>
    </WorkArea>
  );
}

const stages = ["pledged", "agreed", "delivered", "confirmed"] as const;

function Totals({ given }: { given: Given[] }) {
  return (
    <section className="stack">
      <h2>In all</h2>
      <Table
        caption="By kind of help. Pledges that were declined, taken back or ran out are left out."
        columns={[
          { label: "Kind of help" },
          { label: "Pledged", numeric: true },
          { label: "Agreed", numeric: true },
          { label: "Delivered", numeric: true },
          { label: "Confirmed", numeric: true },
        ]}
        rows={totalGiven(given).map((total) => ({
          key: `${total.type} ${total.unit} ${total.line ?? ""}`,
          cells: [
            total.line === null ? needTypes[total.type].name : `${total.line}, instead of money`,
            ...stages.map((stage) =>
              total.line === null ? quantityShown(total, total[stage]) : total[stage].toLocaleString("en-GB"),
            ),
          ],
        }))}
      />
    </section>
  );
}

function Lines({ given }: { given: Given[] }) {
  return (
    <section className="stack">
      <h2>Everything we have pledged</h2>
      <Table
        caption={`Everything we have pledged: ${given.length.toLocaleString("en-GB")} ${given.length === 1 ? "pledge" : "pledges"}, the latest first`}
        captionHidden
        columns={[
          { label: "What" },
          { label: "For" },
          { label: "When" },
          { label: "Confirmed", numeric: true },
          { label: "How it stands" },
        ]}
        rows={given.map((each) => {
          const { words, tone } = standingOf(each);
          return {
            key: each.matchId ?? each.pledgeId ?? "",
            cells: [
              <span key="what">
                <a href={addressOf(each)}>{pledgeShown(each)}</a>
                {each.line === null && <span className="soft"> · {each.description}</span>}
              </span>,
              `${each.title}, ${each.organisation}`,
              formatInstantDay(each.at),
              each.unmeasured ? "not measured" : quantityShown(each, each.confirmed),
              <StatusTag key="status" tone={tone}>
                {words}
              </StatusTag>,
            ],
          };
        })}
      />
    </section>
  );
}
