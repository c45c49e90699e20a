import type { ReactNode } from "react";
import { Conditions } from "@/components/needs/conditions";
import { ChildNamed } from "@/components/projects/child-named";
import { Tag } from "@/components/ui/tag";
import { SummaryList, type SummaryRow } from "@/components/ui/summary-list";
import { ribbonColour } from "@/components/ui/ribbon-colour";
import { formatDay } from "@/lib/dates";
import { formatMoney } from "@/lib/money";
import { needTypes } from "@/lib/needs/need-type";
import { formatQuantity } from "@/lib/needs/quantity";
import { placeInFull } from "@/lib/places/describe-places";
import type { ProjectDraft } from "@/lib/projects/load-project-draft";
import { questionTitles, type Question } from "@/lib/projects/questions";
import { readingHint } from "@/lib/projects/reading-age";
import { shapedLevels } from "@/lib/projects/shaped-level";
import { routes } from "@/lib/routes";

const missing = <span className="waiting">Not answered yet</span>;

/** Every answer of a listing under its question, with the way to change it while it is a draft. */
export function AnswersShown({ draft, changeable }: { draft: ProjectDraft; changeable: boolean }) {
  const row = (label: string, value: ReactNode, question: Question, field?: string): SummaryRow => ({
    label,
    value: value ?? missing,
    change: changeable
      ? {
          href: `${routes.question(draft.id, question)}?back=check${field ? `#${field}` : ""}`,
          label: value === null ? "Answer" : undefined,
        }
      : undefined,
  });
  return (
    <>
      <Section question="what">
        <SummaryList
          rows={[
            row("Name", draft.title, "what", "title"),
            row("In a sentence or two", draft.summary, "what", "summary"),
            row("Why it is needed", draft.story && <Story text={draft.story} />, "what", "story"),
          ]}
        />
        <ChildNamed texts={[draft.title, draft.summary, draft.story]} />
      </Section>
      <Section question="children">
        <SummaryList rows={[row("Children", childrenOf(draft), "children")]} />
      </Section>
      <Section question="where">
        <SummaryList rows={[row("Places", placesOf(draft), "where")]} />
      </Section>
      <Section question="drivers">
        <SummaryList rows={[row("It changes", driversOf(draft), "drivers")]} />
      </Section>
      <Section question="shaped">
        <SummaryList rows={shapedRows(draft).map(([label, value]) => row(label, value, "shaped"))} />
        <ChildNamed texts={textsOfShaped(draft)} />
      </Section>
      <Section question="needs">
        {draft.needs.length === 0 && <SummaryList rows={[row("Needs", null, "needs")]} />}
        <SummaryList rows={draft.needs.map((need) => needRow(need, draft.id, changeable))} />
        <ChildNamed texts={draft.needs.flatMap((need) => [need.description, need.whereabouts, need.costToAccept])} />
      </Section>
      <MoneySection {...{ draft, changeable }} />
      {changeable && <FilesSection draft={draft} />}
    </>
  );
}

function Section({ question, children }: { question: Question; children: ReactNode }) {
  return (
    <section id={question}>
      <h2 className="text-lead">{questionTitles[question]}</h2>
      {children}
    </section>
  );
}

function MoneySection({ draft, changeable }: { draft: ProjectDraft; changeable: boolean }) {
  const cash = draft.needs.filter(({ type }) => type === "cash");
  if (cash.length === 0) return null;
  const rows = cash.map((need) => ({
    label: formatMoney(need.quantity),
    value: need.lines.length === 0 ? missing : <Lines need={need} />,
    change: changeable
      ? {
          href: `${routes.moneyFor(draft.id, need.id)}?back=check`,
          label: need.lines.length === 0 ? "Answer" : undefined,
        }
      : undefined,
  }));
  return (
    <Section question="money">
      <SummaryList rows={rows} />
    </Section>
  );
}

function FilesSection({ draft: { id, _count } }: { draft: ProjectDraft }) {
  const none = "None yet. You don’t have to, but a photograph makes people stop and read.";
  return (
    <section id="files">
      <h2 className="text-lead">Photographs and documents</h2>
      <SummaryList
        rows={[
          {
            label: "Added",
            value: _count.files === 0 ? none : _count.files.toLocaleString("en-GB"),
            change: { href: routes.photographs(id), label: _count.files === 0 ? "Add a photograph" : "Change or add" },
          },
        ]}
      />
    </section>
  );
}

type Need = ProjectDraft["needs"][number];

function Lines({ need }: { need: Need }) {
  const left = need.quantity - need.lines.reduce((sum, { amountPence }) => sum + amountPence, 0);
  return (
    <ul>
      {need.lines.map(({ id, description, quantity, amountPence, inKindWelcome, cashOnlyReason }) => (
        <li key={id}>
          {`${quantity.toLocaleString("en-GB")} × ${description}, ${formatMoney(amountPence)}`}
          <span className="hint">
            {inKindWelcome
              ? "We would be glad of these instead of the money"
              : `Only money will do: ${cashOnlyReason ?? ""}`}
          </span>
        </li>
      ))}
      {left > 0 && <li className="soft">{formatMoney(left)} left over</li>}
    </ul>
  );
}

function needRow(need: Need, projectId: string, changeable: boolean): SummaryRow {
  const { type, description, essential, neededBy } = need;
  const details = [
    needTypes[type].name,
    ...(essential ? [] : ["nice to have"]),
    ...(neededBy ? [`by ${formatDay(neededBy)}`] : []),
  ];
  return {
    label: description,
    value: (
      <>
        {formatQuantity(need, need.quantity)}
        <span className="hint">{details.join(" · ")}</span>
        <Conditions need={need} />
      </>
    ),
    change: changeable ? { href: routes.changeNeed(projectId, need.id) } : undefined,
  };
}

function Story({ text }: { text: string }) {
  const hint = readingHint(text);
  return (
    <>
      {text}
      {hint && <span className="hint">{hint}</span>}
    </>
  );
}

function shapedRows({ shapedLevel, shapedWho, shapedByChildren, heard }: ProjectDraft): [string, ReactNode][] {
  return [
    ["How far", shapedLevel && shapedLevels[shapedLevel].name],
    ...(shapedWho === null ? [] : [["Who", shapedWho] as [string, ReactNode]]),
    ...(shapedByChildren === null ? [] : [["How", shapedByChildren] as [string, ReactNode]]),
    ...heard.map(({ said, did }): [string, ReactNode] => [`You said: ${said}`, `We did: ${did}`]),
  ];
}

const textsOfShaped = ({ shapedWho, shapedByChildren, heard }: ProjectDraft) => [
  shapedWho,
  shapedByChildren,
  ...heard.flatMap(({ said, did }) => [said, did]),
];

function childrenOf({ childrenExpected, ageFrom, ageTo, childFocused }: ProjectDraft) {
  if (childrenExpected === null) return null;
  const ages = ageFrom === ageTo ? `aged ${ageFrom ?? 0}` : `aged ${ageFrom ?? 0} to ${ageTo ?? 25}`;
  const who = `About ${childrenExpected.toLocaleString("en-GB")} children ${ages}`;
  return childFocused ? who : `${who}. It is not only for children.`;
}

function placesOf({ places }: ProjectDraft) {
  if (places.length === 0) return null;
  return places.map(placeInFull).join("\n");
}

function driversOf({ drivers }: ProjectDraft) {
  if (drivers.length === 0) return null;
  return (
    <span className="tags">
      {drivers.map(({ code, name }) => (
        <Tag key={code} colour={ribbonColour(code)}>
          {name}
        </Tag>
      ))}
    </span>
  );
}
