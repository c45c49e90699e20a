import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { ConsentFields } from "@/components/files/consent-fields";
import { BackLink } from "@/components/layout/back-link";
import { PageHeading } from "@/components/layout/page-heading";
import { WorkArea } from "@/components/layout/work-area";
import { FileField } from "@/components/ui/file-field";
import { RadioGroup } from "@/components/ui/radio-group";
import { TextField } from "@/components/ui/text-field";
import { UploadForm } from "@/components/ui/upload-form";
import { formatDay } from "@/lib/dates";
import { loadEvidencePage } from "@/lib/evidence/load-evidence-page";
import { consentChoices } from "@/lib/files/consent";
import { fileLimits } from "@/lib/files/limits";
import { atDesk } from "@/lib/http/at-work";
import { page } from "@/lib/http/page";
import { routes } from "@/lib/routes";
import { addEvidenceAction } from "./actions";

export const metadata: Metadata = { title: "Add a photograph or a document" };

const { photograph, document } = fileLimits;

/** Adds a photograph or a PDF to a delivery, for either side of it. */
export default async function EvidencePage({ params }: { params: Promise<{ deliveryId: string }> }) {
  const { deliveryId } = await params;
  const { actor, area } = await atDesk(routes.addEvidence(deliveryId));
  const delivery = await page(() => loadEvidencePage(actor, deliveryId));
  const { shown, deliveredOn, project, supplier, organisation } = delivery;
  return (
    <WorkArea area={area} current="home" width="narrow">
      <div className="stack">
        <BackLink href={`${routes.matchFor(actor.role, delivery.matchId)}#${delivery.id}`} />
        <PageHeading
          eyebrow={`${project} · ${shown} on ${formatDay(deliveredOn)}`}
          title="Add a photograph or a document"
        />
        <p>
          {supplier}, {organisation} and the procurement team see it, and nobody else. Where a photograph was taken, and
          with what, is taken out of it.
        </p>
        <UploadForm
          action={addEvidenceAction}
          uploadTo={routes.uploads.evidence}
          submission={randomUUID()}
          hidden={{ deliveryId: delivery.id }}
          megabytes={photograph.megabytes}
          button="Add it"
        >
          {delivery.forWhom && <ForWhom {...{ organisation, supplier }} />}
          <FileField
            name="file"
            label="Photograph or PDF"
            accept="image/*,application/pdf"
            hint={`A photograph of up to ${photograph.megabytes} MB, or a PDF of up to ${document.megabytes} MB, such as a delivery note or a receipt.`}
          />
          <TextField
            name="words"
            label="What does it show?"
            hint="For example: Eight beds in our hall, or: Signed delivery note. Please name no child."
            maxLength={300}
          />
          <ConsentFields
            label="If it is a photograph, can anybody be recognised in it?"
            hint="Leave this and the next question empty for a PDF."
            choices={consentChoices}
            name={area.person.name}
          />
        </UploadForm>
      </div>
    </WorkArea>
  );
}

function ForWhom({ organisation, supplier }: { organisation: string; supplier: string }) {
  return (
    <RadioGroup
      name="side"
      label="For whom do you add it?"
      hint="It is recorded as theirs, and they can take it back."
      defaultValue="community"
      options={[
        { value: "community", label: organisation },
        { value: "supplier", label: supplier },
      ]}
    />
  );
}
