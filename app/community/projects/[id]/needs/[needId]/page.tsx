import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { SubmitButton } from "@/components/ui/submit-button";
import { needTypes } from "@/lib/needs/need-type";
import { routes } from "@/lib/routes";
import { openDraft, type QuestionProps } from "../../open-draft";
import { QuestionPage } from "../../question-page";
import { changeNeedAction } from "../actions";
import { NeedForm } from "../need-form";

export const metadata: Metadata = { title: "Change what you need" };

type Props = QuestionProps & { params: Promise<{ id: string; needId: string }> };

export default async function ChangeNeedPage(props: Props) {
  const { area, draft } = await openDraft(props, "needs");
  const { needId } = await props.params;
  const need = draft.needs.find(({ id }) => id === needId) ?? notFound();
  return (
    <QuestionPage
      {...{ area, draft }}
      question="needs"
      back={routes.question(draft.id, "needs")}
      title={needTypes[need.type].name}
    >
      <NeedForm
        action={changeNeedAction}
        hidden={{ needId, type: need.type }}
        type={need.type}
        need={need}
        seen={draft.seen}
      >
        <SubmitButton variant="quiet" name="then" value="take-out">
          Take this out
        </SubmitButton>
      </NeedForm>
    </QuestionPage>
  );
}
