import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { needTypeOrder, needTypes } from "@/lib/needs/need-type";
import { routes } from "@/lib/routes";
import { openDraft } from "../../open-draft";
import { NeedForm } from "../need-form";
import { QuestionPage } from "../../question-page";
import { addNeedAction } from "../actions";

export const metadata: Metadata = { title: "Add what you need" };

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ back?: string | string[]; type?: string | string[] }>;
};

export default async function AddNeedPage(props: Props) {
  const { area, draft } = await openDraft(props, "needs");
  const chosen = [(await props.searchParams).type ?? []].flat();
  const type = needTypeOrder.find((each) => chosen.includes(each));
  const frame = { area, draft, question: "needs" } as const;
  if (type === undefined) {
    return (
      <QuestionPage
        {...frame}
        back={routes.question(draft.id, "needs")}
        title="What kind of help is it?"
        lede="Choose one. You can add more afterwards."
      >
        <ChooseType projectId={draft.id} />
      </QuestionPage>
    );
  }
  return (
    <QuestionPage {...frame} back={routes.addNeed(draft.id)} title={needTypes[type].name}>
      <NeedForm action={addNeedAction} submission={randomUUID()} hidden={{ projectId: draft.id, type }} type={type} />
    </QuestionPage>
  );
}

/** One press each, as there is nothing else to say yet. */
function ChooseType({ projectId }: { projectId: string }) {
  return (
    <ul className="choices">
      {needTypeOrder.map((type) => (
        <li className="choice" key={type}>
          <a className="choice-link" href={`${routes.addNeed(projectId)}?type=${type}`}>
            {needTypes[type].name}
          </a>
          <span className="hint">{needTypes[type].hint}</span>
        </li>
      ))}
    </ul>
  );
}
