import { Photograph } from "@/components/files/photograph";
import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import type { EvidenceShown } from "@/lib/evidence/list-evidence";
import { formatBytes } from "@/lib/files/format-bytes";
import type { FormState } from "@/lib/forms/form-state";
import { routes } from "@/lib/routes";

type Remove = (state: FormState, form: FormData) => Promise<FormState>;

/** The photographs and documents that either side added to a delivery, and the way to add one. */
export function EvidenceOf({
  deliveryId,
  evidence: { photographs, documents },
  remove,
}: {
  deliveryId: string;
  evidence: EvidenceShown;
  remove: Remove;
}) {
  return (
    <div className="stack-tight">
      {photographs.length > 0 && (
        <ol className="photographs">
          {photographs.map((photograph) => (
            <li key={photograph.id}>
              <Photograph photograph={photograph} sizes="14rem" />
              <p className="text-small">
                {photograph.alternativeText} <span className="soft">From {photograph.by}.</span>
              </p>
              {photograph.mayRemove && (
                <TakeBack id={photograph.id} what={photograph.alternativeText} remove={remove} />
              )}
            </li>
          ))}
        </ol>
      )}
      {documents.length > 0 && (
        <ul className="documents">
          {documents.map(({ id, name, bytes, by, mayRemove }) => (
            <li key={id}>
              <a href={routes.file(id, "document")}>{name}</a>{" "}
              <span className="soft">
                (PDF, {formatBytes(bytes)}, from {by})
              </span>
              {mayRemove && <TakeBack id={id} what={name} remove={remove} />}
            </li>
          ))}
        </ul>
      )}
      <p className="text-small">
        <a href={routes.addEvidence(deliveryId)}>Add a photograph or a document</a>
      </p>
    </div>
  );
}

function TakeBack({ id, what, remove }: { id: string; what: string; remove: Remove }) {
  return (
    <ActionForm action={remove} hidden={{ fileId: id }} folded="Take it back" idEnd={`-${id}`}>
      <SubmitButton variant="quiet" pendingLabel="One moment…">
        Remove “{what}”
      </SubmitButton>
    </ActionForm>
  );
}
