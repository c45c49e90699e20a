import type { Metadata } from "next";
import { Conditions } from "@/components/needs/conditions";
import { BackedFast } from "@/components/projects/backed-fast";
import { ChildNamed } from "@/components/projects/child-named";
import { LinkButton } from "@/components/ui/button";
import { formatDay } from "@/lib/dates";
import { needTypes } from "@/lib/needs/need-type";
import { formatQuantity } from "@/lib/needs/quantity";
import { listBackedFast } from "@/lib/projects/list-backed-fast";
import type { ProjectDraft } from "@/lib/projects/load-project-draft";
import { questionAfter } from "@/lib/projects/questions";
import { routes } from "@/lib/routes";
import { openDraft, type QuestionProps } from "../open-draft";
import { QuestionPage } from "../question-page";
import { ChooseType } from "./choose-type";

export const metadata: Metadata = { title: "What do you need?" };

const lede =
  "Add each thing on its own, so that somebody can give just that. Most suppliers find things, rooms and people’s time easier to give than money.";

export default async function NeedsPage(props: QuestionProps) {
  const { actor, area, draft } = await openDraft(props, "needs");
  const examples = await listBackedFast(actor, "needs");
  return (
    <QuestionPage
      {...{ area, draft }}
      question="needs"
      title="What do you need?"
      lede={draft.needs.length === 0 ? lede : undefined}
    >
      {draft.needs.length > 0 && <Added draft={draft} />}
      <h2>{draft.needs.length === 0 ? "What would help the most?" : "Add something else"}</h2>
      <ChooseType projectId={draft.id} />
      <BackedFast programme={area.programme.slug} examples={examples} />
    </QuestionPage>
  );
}

/** What has been added so far, and the way on. */
function Added({ draft: { id, status, needs } }: { draft: ProjectDraft }) {
  const on = status === "listed" ? routes.answers(id) : routes.question(id, questionAfter("needs"));
  return (
    <>
      <ul>
        {needs.map((need) => (
          <NeedRow key={need.id} need={need} href={routes.changeNeed(id, need.id)} />
        ))}
      </ul>
      <div className="actions pt-2">
        <LinkButton href={on}>That is everything</LinkButton>
      </div>
    </>
  );
}

function NeedRow({ need, href }: { need: ProjectDraft["needs"][number]; href: string }) {
  return (
    <li className="task">
      <div>
        <b>{need.description}</b>
        <span className="hint">
          {needTypes[need.type].name}: {formatQuantity(need, need.quantity)}
          {need.essential ? "" : " · nice to have"}
          {need.neededBy ? ` · by ${formatDay(need.neededBy)}` : ""}
        </span>
        <Conditions need={need} />
        <ChildNamed texts={[need.description, need.whereabouts, need.costToAccept]} />
      </div>
      <a className="task-link" href={href}>
        Change<span className="sr-only"> {need.description}, or take it out</span>
      </a>
    </li>
  );
}
