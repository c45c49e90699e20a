import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { BackLink } from "@/components/layout/back-link";
import { PageHeading } from "@/components/layout/page-heading";
import { WorkArea } from "@/components/layout/work-area";
import { several, type SheetWords } from "@/components/sheets/sheet-words";
import { Added, Changed, Problems } from "@/components/sheets/what-it-changes";
import { wordsOfSheet } from "@/components/sheets/words-of";
import { LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { formatInstant } from "@/lib/dates";
import { atDesk } from "@/lib/http/at-work";
import { page } from "@/lib/http/page";
import { routes } from "@/lib/routes";
import { loadSheet, type SheetShown } from "@/lib/sheets/load-sheet";
import { Apply } from "./apply";

export const metadata: Metadata = { title: "What the file would change" };

type Home = ReturnType<SheetWords["home"]>;
type Shown = { sheet: SheetShown; words: SheetWords; home: Home };

/** What a table that was sent would change, before anybody presses; afterwards, what it did. */
export default async function SheetPage({ params }: { params: Promise<{ kind: string; id: string }> }) {
  const { kind, id } = await params;
  const { actor, area } = await atDesk(routes.sheet(kind, id));
  const sheet = await page(() => loadSheet(actor, id));
  if (sheet.kind !== kind) notFound();
  const words = wordsOfSheet[sheet.kind];
  const home = words.home(actor.role);
  const shown = { sheet, words, home };
  return (
    <WorkArea area={area} current={home.section}>
      <div className="stack-loose">
        <BackLink href={routes.sendSheet(kind)}>Another file</BackLink>
        <PageHeading
          eyebrow={sheet.fileName}
          title={sheet.appliedAt === null ? "What this file would change" : "This file has been applied"}
        />
        {sheet.appliedAt === null ? <Looked {...shown} /> : <Done {...shown} appliedAt={sheet.appliedAt} />}
      </div>
    </WorkArea>
  );
}

function Looked({ sheet, words, home }: Shown) {
  const { added, changed, unchanged, notes, problems } = sheet;
  const [one, more] = words.noun;
  const errors = problems.filter(({ level }) => level === "error").length;
  return (
    <>
      <p className="text-lead">
        {several(added.length, [`new ${one}`, `new ${more}`])},{" "}
        {several(changed.length, [`changed ${one}`, `changed ${more}`])}, {unchanged.toLocaleString("en-GB")} as{" "}
        {unchanged === 1 ? "it is" : "they are"}
        {errors > 0 && `, ${several(errors, ["error", "errors"])}`}.
      </p>
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      <Problems problems={problems} />
      <Added added={added} words={words} />
      <Changed changed={changed} words={words} />
      <Apply sheet={sheet} words={words} home={home.href} errors={errors} />
    </>
  );
}

function Done({ sheet: { was }, words, home, appliedAt }: Shown & { appliedAt: Date }) {
  return (
    <>
      <Notice tone="success" title={`Applied on ${formatInstant(appliedAt)}`}>
        {several(was.added ?? 0, words.noun)} {words.addedAs} and {several(was.changed ?? 0, words.noun)} changed.
      </Notice>
      <div className="actions">
        <LinkButton href={home.href}>{words.done}</LinkButton>
      </div>
    </>
  );
}
