import type { Metadata } from "next";
import { BackLink } from "@/components/layout/back-link";
import { PageHeading } from "@/components/layout/page-heading";
import { WorkArea } from "@/components/layout/work-area";
import { ActionForm } from "@/components/ui/action-form";
import { Details } from "@/components/ui/details";
import { FileField } from "@/components/ui/file-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { atWork } from "@/lib/http/at-work";
import { routes } from "@/lib/routes";
import { frameworkFileMegabytes, mostMeasures } from "@/lib/valuation/limits";
import { keepFrameworkFileAction } from "../actions";

export const metadata: Metadata = { title: "Import a framework" };

/** The procurement team sends a framework that the programme is licensed for; the next page shows what it would change. */
export default async function ImportFrameworkPage() {
  const { area } = await atWork("procurement", routes.importFramework);
  return (
    <WorkArea area={area} current="contracts" width="narrow">
      <div className="stack-loose">
        <BackLink href={routes.frameworks}>What things are worth</BackLink>
        <PageHeading
          title="Import a framework"
          lede="Nothing changes yet: first you see what the file would change, line by line."
        />
        <p>
          Only import values that your programme has a licence for. Nobody outside your programme’s team sees the table;
          people see what was worked out with it, and where that came from.
        </p>
        <ActionForm action={keepFrameworkFileAction}>
          <div className="stack-loose">
            <FileField
              name="file"
              label="File"
              accept=".csv,text/csv"
              hint={`A table (CSV), one measure a row. Up to ${frameworkFileMegabytes} MB and ${mostMeasures.toLocaleString("en-GB")} measures.`}
            />
            <div className="actions">
              <SubmitButton pendingLabel="Reading the file…">See what it would change</SubmitButton>
            </div>
          </div>
        </ActionForm>
        <Details summary="What the table’s first row should say">
          <p>
            These columns, in any order: framework, version, code, title, unit, value_gbp_low, value_gbp,
            value_gbp_high, valid_from, valid_to, source and licence. Every row needs its source and licence.
          </p>
          <p>
            Leave the values empty for what is counted and not priced. If you like, add need_type (cash, goods,
            equipment, volunteering, expertise, space, transport or placement) to say what a measure values, and stated
            (yes) where a thing is worth what its giver states. You can also choose that here afterwards.
          </p>
        </Details>
      </div>
    </WorkArea>
  );
}
