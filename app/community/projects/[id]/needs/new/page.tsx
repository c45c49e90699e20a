import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { Button } from "@/components/ui/button";
import { RadioGroup } from "@/components/ui/radio-group";
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
      <QuestionPage {...frame} back={routes.question(draft.id, "needs")} title="What kind of help is it?">
        <ChooseType missed={chosen.length > 0} />
      </QuestionPage>
    );
  }
  return (
    <QuestionPage {...frame} back={routes.addNeed(draft.id)} title={needTypes[type].name}>
      <NeedForm action={addNeedAction} submission={randomUUID()} hidden={{ projectId: draft.id, type }} type={type} />
    </QuestionPage>
  );
}

function ChooseType({ missed }: { missed: boolean }) {
  const options = needTypeOrder.map((value) => ({ value, label: needTypes[value].name, hint: needTypes[value].hint }));
  return (
    <form className="stack-loose" method="get">
      <input type="hidden" name="type" value="" />
      <RadioGroup
        name="type"
        label="Choose one. You can add more afterwards."
        options={options}
        error={missed ? ["Choose what kind of help it is"] : undefined}
      />
      <div className="actions">
        <Button>Continue</Button>
      </div>
    </form>
  );
}
