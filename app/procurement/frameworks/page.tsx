import type { Metadata } from "next";
import { PageHeading } from "@/components/layout/page-heading";
import { WorkArea } from "@/components/layout/work-area";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { StatusTag } from "@/components/ui/status-tag";
import { Table } from "@/components/ui/table";
import { atWork } from "@/lib/http/at-work";
import { page } from "@/lib/http/page";
import { routes } from "@/lib/routes";
import { type FrameworkListed, listFrameworks } from "@/lib/valuation/list-frameworks";

export const metadata: Metadata = { title: "What things are worth" };

/** The frameworks that a programme values by, and those that it could. */
export default async function FrameworksPage() {
  const { actor, area } = await atWork("procurement", routes.frameworks);
  const frameworks = await page(() => listFrameworks(actor));
  return (
    <WorkArea area={area} current="contracts">
      <div className="stack-loose">
        <PageHeading
          eyebrow={area.programme.name}
          title="What things are worth"
          lede="Things are counted first. What they are worth comes second, by the frameworks that you choose. Each stands alone: two frameworks are never added."
        >
          <LinkButton href={routes.sendSheet("frameworks")}>Import a framework</LinkButton>
          <LinkButton href={routes.doubles} variant="quiet">
            What may have been counted twice
          </LinkButton>
        </PageHeading>
        {frameworks.length === 0 ? (
          <EmptyState title="No framework yet">
            Import one that your programme has a licence for. Until then things are counted, and not valued.
          </EmptyState>
        ) : (
          <Frameworks frameworks={frameworks} />
        )}
      </div>
    </WorkArea>
  );
}

function Frameworks({ frameworks }: { frameworks: FrameworkListed[] }) {
  return (
    <Table
      caption="Frameworks, those in use first"
      captionHidden
      columns={[
        { label: "Framework" },
        { label: "Licence" },
        { label: "Measures", numeric: true },
        { label: "Kinds of need that it values", numeric: true },
        { label: "Valued by it", numeric: true },
        { label: "How it stands" },
      ]}
      rows={frameworks.map((each) => ({
        key: each.id,
        cells: [
          <a key="name" href={routes.framework(each.id)}>
            {each.name} {each.version}
          </a>,
          each.licence,
          each.measures.toLocaleString("en-GB"),
          each.mapped.toLocaleString("en-GB"),
          each.valuations.toLocaleString("en-GB"),
          <StatusTag key="use" tone={each.inUse ? "good" : "neutral"}>
            {each.inUse ? "In use" : "Not in use"}
          </StatusTag>,
        ],
      }))}
    />
  );
}
