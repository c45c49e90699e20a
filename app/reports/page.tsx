import type { Metadata } from "next";
import { TakeAway } from "@/components/exports/take-away";
import { PageHeading } from "@/components/layout/page-heading";
import { WorkArea } from "@/components/layout/work-area";
import { Card, CardGrid } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import type { ListName } from "@/lib/exports/lists";
import { atDesk, type WorkKind } from "@/lib/http/at-work";
import { routes } from "@/lib/routes";
import type { SheetKindName } from "@/lib/sheets/kinds";

export const metadata: Metadata = { title: "Lists and reports" };

type Listed = { list: ListName; title: string; what: string; back?: SheetKindName };

const pledges: Listed = {
  list: "pledges",
  title: "Pledges and matches",
  what: "Each pledge, what was agreed and what was confirmed of it, and how it ended.",
};
const deliveries: Listed = {
  list: "deliveries",
  title: "Deliveries",
  what: "Everything that was recorded as arrived, and what was said to it.",
};
const toCome: Listed = {
  list: "to-come",
  title: "What is to come",
  what: "What was agreed and has not all come yet, to fill in what arrived and bring it back.",
  back: "deliveries",
};
const projects: Listed = { list: "projects", title: "Projects", what: "Every project that everybody can see." };
const toChange: Listed = {
  list: "our-projects",
  title: "Projects to change",
  what: "What each project says of itself and whom it is for, to change in one go and bring back.",
  back: "projects",
};
const offers: Listed = { list: "offers", title: "Offers", what: "What suppliers have to give." };

const ledger: Listed = {
  list: "ledger",
  title: "The ledger",
  what: "Each promise in a contract, and how much of it is pledged, agreed, confirmed and overdue.",
};

const shown: Record<WorkKind, Listed[]> = {
  community: [toChange, pledges, toCome, deliveries, offers, projects],
  broker: [toChange, pledges, toCome, deliveries, offers, projects],
  supplier: [
    pledges,
    toCome,
    deliveries,
    ledger,
    { ...offers, what: "What you have to give, and what is promised of it.", back: "offers" },
    projects,
  ],
  procurement: [
    { list: "all-projects", title: "All projects", what: "Every project of the programme, whatever became of it." },
    toChange,
    pledges,
    toCome,
    deliveries,
    ledger,
    {
      list: "contracts",
      title: "Contracts",
      what: "The register of contracts, with the headings that its import reads, so that it can be changed and brought back.",
      back: "contracts",
    },
    { list: "organisations", title: "Organisations", what: "Everybody who has registered, and how they stand." },
    { ...offers, back: "offers" },
  ],
};

/** What somebody at work can take away: each list whole, as a workbook or a plain table. */
export default async function ReportsPage() {
  const { area } = await atDesk(routes.reports);
  return (
    <WorkArea area={area} current="reports">
      <div className="stack-loose">
        <PageHeading
          eyebrow={area.person.organisation}
          title="Lists and reports"
          lede="Take a whole list away, to sort it and count it your own way. You get what you may see here, as it is now."
        />
        <Documents kind={area.kind} />
        {area.approved ? (
          <CardGrid>
            {shown[area.kind].map(({ list, title, what, back }) => (
              <Card key={list} title={title} level={2}>
                <p>{what}</p>
                <TakeAway list={list} back={back} />
              </Card>
            ))}
            <Card title="Deals made elsewhere" level={2}>
              <p>What was agreed outside Maypole, many at once, from a spreadsheet that you fill in.</p>
              <p className="meta">
                <a href={routes.sendSheet("deals")}>Record deals from a spreadsheet</a>
              </p>
            </Card>
          </CardGrid>
        ) : (
          <Notice title="Your organisation is waiting for approval">
            You can take lists away as soon as the procurement team has approved it.
          </Notice>
        )}
        <p className="soft text-small">Who takes which list away, and when, is on the record.</p>
      </div>
    </WorkArea>
  );
}

/** What is made ready to be read by others: the programme's board paper, a supplier's statement. */
function Documents({ kind }: { kind: WorkKind }) {
  if (kind !== "procurement" && kind !== "supplier") return null;
  const procurement = kind === "procurement";
  return (
    <CardGrid>
      <Card
        level={2}
        title={procurement ? "The board paper" : "Our social value statement"}
        foot={
          <a href={procurement ? routes.boardPaper() : routes.statement} className="py-2">
            Open it as a PDF
          </a>
        }
      >
        <p>
          {procurement
            ? "How much is matched, how fast, and what contracts promised, as at today. For another day, choose it on the page of figures and take the paper from there."
            : "What you have given, by the word of those who received it, and what you promised in contracts."}
        </p>
      </Card>
    </CardGrid>
  );
}
