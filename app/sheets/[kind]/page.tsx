import type { Metadata } from "next";
import { BackLink } from "@/components/layout/back-link";
import { PageHeading } from "@/components/layout/page-heading";
import { WorkArea } from "@/components/layout/work-area";
import { wordsOfSheet } from "@/components/sheets/words-of";
import { ActionForm } from "@/components/ui/action-form";
import { Details } from "@/components/ui/details";
import { FileField } from "@/components/ui/file-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { atDesk } from "@/lib/http/at-work";
import { page } from "@/lib/http/page";
import { routes } from "@/lib/routes";
import { loadSheetForm } from "@/lib/sheets/load-sheet";
import { keepSheetAction } from "../actions";

export const metadata: Metadata = { title: "Send a list" };

/** Somebody sends a table; the next page shows what it would change. */
export default async function SendSheetPage({ params }: { params: Promise<{ kind: string }> }) {
  const { kind: called } = await params;
  const { actor, area } = await atDesk(routes.sendSheet(called));
  const { kind, limits } = await page(() => Promise.resolve(loadSheetForm(actor, called)));
  const words = wordsOfSheet[kind];
  const home = words.home(actor.role);
  return (
    <WorkArea area={area} current={home.section} width="narrow">
      <div className="stack-loose">
        <BackLink href={home.href}>{home.label}</BackLink>
        <PageHeading
          title={words.title}
          lede="Nothing changes yet: first you see what the file would change, line by line."
        />
        {words.before}
        <ActionForm action={keepSheetAction} hidden={{ kind }}>
          <div className="stack-loose">
            <FileField name="file" label="File" accept={words.accept} hint={words.hint(limits)} />
            <div className="actions">
              <SubmitButton pendingLabel="Reading the file…">See what it would change</SubmitButton>
            </div>
          </div>
        </ActionForm>
        <Details summary="What the table’s first row should say">{words.columns}</Details>
      </div>
    </WorkArea>
  );
}
