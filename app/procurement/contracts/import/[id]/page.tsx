import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { BackLink } from "@/components/layout/back-link";
import { PageHeading } from "@/components/layout/page-heading";
import { WorkArea } from "@/components/layout/work-area";
import { ActionForm } from "@/components/ui/action-form";
import { LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { type ContractFileShown, loadContractFile } from "@/lib/contracts/load-contract-file";
import { formatInstant } from "@/lib/dates";
import { atWork } from "@/lib/http/at-work";
import { page } from "@/lib/http/page";
import { routes } from "@/lib/routes";
import { applyContractFileAction } from "../actions";
import { Added, Changed, Problems } from "./what-it-changes";

export const metadata: Metadata = { title: "What the file would change" };

/** What a file of contracts would change, before anybody presses; afterwards, what it did. */
export default async function ContractFilePage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const { actor, area } = await atWork("procurement", routes.contractFile(id));
  const file = await page(() => loadContractFile(actor, id));
  return (
    <WorkArea area={area} current="contracts">
      <div className="stack-loose">
        <BackLink href={routes.importContracts}>Another file</BackLink>
        <PageHeading
          eyebrow={file.fileName}
          title={file.appliedAt === null ? "What this file would change" : "This file has been applied"}
        />
        {file.appliedAt === null ? <Preview file={file} /> : <Done file={file} appliedAt={file.appliedAt} />}
      </div>
    </WorkArea>
  );
}

const several = (many: number, noun: string) => `${many.toLocaleString("en-GB")} ${noun}${many === 1 ? "" : "s"}`;

function Preview({ file }: { file: ContractFileShown }) {
  const { added, changed, unchanged, problems } = file;
  const errors = problems.filter(({ level }) => level === "error").length;
  return (
    <>
      <p className="text-lead">
        {several(added.length, "new contract")}, {several(changed.length, "changed contract")},{" "}
        {unchanged.toLocaleString("en-GB")} as {unchanged === 1 ? "it is" : "they are"}
        {errors > 0 && `, ${several(errors, "error")}`}.
      </p>
      <Problems problems={problems} />
      <Added added={added} />
      <Changed changed={changed} />
      <Apply file={file} errors={errors} />
    </>
  );
}

function Apply({ file: { id, seal, added, changed }, errors }: { file: ContractFileShown; errors: number }) {
  const nothing = added.length + changed.length === 0;
  if (nothing)
    return (
      <Notice title={errors > 0 ? "Nothing of it can be applied" : "There is nothing to change"}>
        {errors > 0 ? "Put the errors right in the file, and send it again." : "The register says all of this already."}
      </Notice>
    );
  return (
    <section className="stack" aria-labelledby="apply">
      <h2 id="apply">Apply it?</h2>
      {errors > 0 && (
        <Notice tone="warn" title="The file has errors">
          You can put them right in the file and send it again, or leave out what has errors and apply the rest.
        </Notice>
      )}
      <ActionForm
        action={applyContractFileAction}
        submission={randomUUID()}
        hidden={{ importId: id, seal, ...(errors > 0 ? { skipBadRows: "yes" } : {}) }}
      >
        <div className="actions">
          <SubmitButton pendingLabel="Applying…">
            {errors > 0 ? "Leave out the errors and apply the rest" : "Apply these changes"}
          </SubmitButton>
          <LinkButton href={routes.contracts} variant="quiet">
            Leave the register as it is
          </LinkButton>
        </div>
      </ActionForm>
    </section>
  );
}

function Done({ file: { was }, appliedAt }: { file: ContractFileShown; appliedAt: Date }) {
  return (
    <>
      <Notice tone="success" title={`Applied on ${formatInstant(appliedAt)}`}>
        {several(was.added ?? 0, "contract")} added and {several(was.changed ?? 0, "contract")} changed.
      </Notice>
      <div className="actions">
        <LinkButton href={routes.contracts}>See the contracts</LinkButton>
      </div>
    </>
  );
}
