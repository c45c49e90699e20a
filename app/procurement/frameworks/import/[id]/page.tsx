import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { BackLink } from "@/components/layout/back-link";
import { PageHeading } from "@/components/layout/page-heading";
import { WorkArea } from "@/components/layout/work-area";
import { ActionForm } from "@/components/ui/action-form";
import { LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { formatInstant } from "@/lib/dates";
import { atWork } from "@/lib/http/at-work";
import { page } from "@/lib/http/page";
import { routes } from "@/lib/routes";
import { type FrameworkFileShown, loadFrameworkFile } from "@/lib/valuation/load-framework-file";
import { applyFrameworkFileAction } from "../../actions";
import { Added, Changed, Problems } from "./what-it-changes";

export const metadata: Metadata = { title: "What the file would change" };

/** What a file of frameworks would change, before anybody presses; afterwards, what it did. */
export default async function FrameworkFilePage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const { actor, area } = await atWork("procurement", routes.frameworkFile(id));
  const file = await page(() => loadFrameworkFile(actor, id));
  return (
    <WorkArea area={area} current="contracts">
      <div className="stack-loose">
        <BackLink href={routes.importFramework}>Another file</BackLink>
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

function Preview({ file }: { file: FrameworkFileShown }) {
  const { added, changed, unchanged, problems, newFrameworks } = file;
  const errors = problems.filter(({ level }) => level === "error").length;
  return (
    <>
      <p className="text-lead">
        {several(added.length, "new measure")}, {several(changed.length, "changed measure")},{" "}
        {unchanged.toLocaleString("en-GB")} as {unchanged === 1 ? "it is" : "they are"}
        {errors > 0 && `, ${several(errors, "error")}`}.
      </p>
      {newFrameworks.length > 0 && <p>New to your programme: {newFrameworks.join(", ")}.</p>}
      <Problems problems={problems} />
      <Added added={added} />
      <Changed changed={changed} />
      <Apply file={file} errors={errors} />
    </>
  );
}

function Apply({ file: { id, seal, added, changed }, errors }: { file: FrameworkFileShown; errors: number }) {
  if (errors > 0)
    return (
      <Notice tone="warn" title="Nothing can be applied while there is an error">
        Put the errors right in the file, and <a href={routes.importFramework}>send it again</a>.
      </Notice>
    );
  if (added.length + changed.length === 0)
    return <Notice title="There is nothing to change">Your frameworks say all of this already.</Notice>;
  return (
    <section className="stack" aria-labelledby="apply">
      <h2 id="apply">Apply it?</h2>
      <p>What was valued before stays as it was. What is agreed or confirmed from now on is valued by what is new.</p>
      <ActionForm action={applyFrameworkFileAction} submission={randomUUID()} hidden={{ fileId: id, seal }}>
        <div className="actions">
          <SubmitButton pendingLabel="Applying…">Apply these changes</SubmitButton>
          <LinkButton href={routes.frameworks} variant="quiet">
            Leave everything as it is
          </LinkButton>
        </div>
      </ActionForm>
    </section>
  );
}

function Done({ file: { was }, appliedAt }: { file: FrameworkFileShown; appliedAt: Date }) {
  return (
    <>
      <Notice tone="success" title={`Applied on ${formatInstant(appliedAt)}`}>
        {several(was.added ?? 0, "measure")} added and {several(was.changed ?? 0, "measure")} changed.
      </Notice>
      <div className="actions">
        <LinkButton href={routes.frameworks}>See what things are worth</LinkButton>
      </div>
    </>
  );
}
