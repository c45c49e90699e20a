import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { BackLink } from "@/components/layout/back-link";
import { PageHeading } from "@/components/layout/page-heading";
import { WorkArea } from "@/components/layout/work-area";
import { ActionForm } from "@/components/ui/action-form";
import { FoldedFields } from "@/components/ui/folded-fields";
import { SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { SummaryList } from "@/components/ui/summary-list";
import { Table } from "@/components/ui/table";
import { needName, worthShown } from "@/components/valuation/measure-words";
import { formatDay, formatInstantDay } from "@/lib/dates";
import { atWork } from "@/lib/http/at-work";
import { page } from "@/lib/http/page";
import { needTypeOrder } from "@/lib/needs/need-type";
import { routes } from "@/lib/routes";
import { type FrameworkShown, loadFramework } from "@/lib/valuation/load-framework";
import { mapMeasuresAction, chooseFrameworkAction } from "../actions";

export const metadata: Metadata = { title: "A framework" };

/** A framework: its licence and source, what each measure says, and which kinds of need it values. */
export default async function FrameworkPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const { actor, area } = await atWork("procurement", routes.framework(id));
  const framework = await page(() => loadFramework(actor, id));
  const { name, version, licence, source, inUse, shipped, importedAt } = framework;
  return (
    <WorkArea area={area} current="contracts">
      <div className="stack-loose">
        <BackLink href={routes.frameworks}>What things are worth</BackLink>
        <PageHeading
          eyebrow={inUse ? "In use" : "Not in use"}
          title={`${name} ${version}`}
          lede="What was valued before stays as it was, whatever changes here."
        />
        <SummaryList
          rows={[
            { label: "Licence", value: licence },
            { label: "Source", value: source.split("; ").join("\n") },
            {
              label: shipped ? "Comes with Maypole" : "Last imported",
              value: shipped ? "Everybody may use it" : formatInstantDay(importedAt),
            },
          ]}
        />
        <Measures framework={framework} />
        {framework.ours && <Mapping framework={framework} />}
        <UseIt framework={framework} />
      </div>
    </WorkArea>
  );
}

function Measures({ framework: { measures } }: { framework: FrameworkShown }) {
  return (
    <Table
      caption="Measures"
      columns={[
        { label: "Code" },
        { label: "Measure" },
        { label: "One unit" },
        { label: "Is worth" },
        { label: "Values" },
        { label: "Holds" },
      ]}
      rows={measures.map((each) => ({
        key: each.id,
        cells: [
          each.code,
          each.title,
          each.unit,
          worthShown(each),
          each.type === null ? "nothing yet" : needName(each.type),
          holds(each),
        ],
      }))}
    />
  );
}

function holds({ validFrom, validTo }: FrameworkShown["measures"][number]): string {
  if (validFrom === null && validTo === null) return "always";
  return [validFrom && `from ${formatDay(validFrom)}`, validTo && `until ${formatDay(validTo)}`]
    .filter(Boolean)
    .join(" ");
}

function Mapping({ framework: { id, measures } }: { framework: FrameworkShown }) {
  const options = measures.map((each) => ({ value: each.id, label: `${each.code}: ${each.title}` }));
  return (
    <ActionForm action={mapMeasuresAction} submission={randomUUID()} hidden={{ frameworkId: id }}>
      <FoldedFields summary="Say which measure values each kind of need" names={needTypeOrder}>
        <p>Leave a kind empty when this framework does not value it.</p>
        {needTypeOrder.map((type) => (
          <SelectField
            key={type}
            name={type}
            label={needName(type)}
            options={options}
            empty="Not valued by this framework"
            width="full"
            defaultValue={measures.find((each) => each.type === type)?.id}
          />
        ))}
        <div className="actions">
          <SubmitButton>Save what each measure values</SubmitButton>
        </div>
      </FoldedFields>
    </ActionForm>
  );
}

function UseIt({ framework: { id, inUse, name } }: { framework: FrameworkShown }) {
  return (
    <section className="stack" aria-labelledby="use">
      <h2 id="use">{inUse ? "Stop valuing by it?" : "Value by it?"}</h2>
      <p>
        {inUse
          ? "What is agreed or confirmed from then on is not valued by it any more. What was valued stays."
          : "What is agreed or confirmed from then on is valued by it. What came before is not."}
      </p>
      <ActionForm
        action={chooseFrameworkAction}
        submission={randomUUID()}
        hidden={{ frameworkId: id, use: inUse ? "" : "yes" }}
      >
        <div className="actions">
          <SubmitButton variant={inUse ? "quiet" : "primary"}>
            {inUse ? `Stop valuing by ${name}` : `Value by ${name}`}
          </SubmitButton>
        </div>
      </ActionForm>
    </section>
  );
}
