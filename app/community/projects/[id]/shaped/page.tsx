import type { Metadata } from "next";
import { TextArea } from "@/components/ui/text-area";
import { openDraft, type QuestionProps } from "../open-draft";
import { QuestionForm, QuestionPage } from "../question-page";
import { answerShapedAction } from "./actions";

export const metadata: Metadata = { title: "How did children shape it?" };

export default async function ShapedPage(props: QuestionProps) {
  const { area, draft, toCheck } = await openDraft(props, "shaped");
  return (
    <QuestionPage
      {...{ area, draft }}
      question="shaped"
      title="How did children shape it?"
      lede="What did children and young people tell you, and what did you do about it? If you have not asked them yet, say when you will."
    >
      <QuestionForm {...{ draft, toCheck }} action={answerShapedAction}>
        <TextArea
          name="shapedByChildren"
          label="They said, and we did"
          hint="For example: They said that a bed that looks second-hand makes you feel second-hand. Now every bed comes with bedding that the child has chosen."
          rows={6}
          maxLength={2000}
          defaultValue={draft.shapedByChildren ?? undefined}
        />
      </QuestionForm>
    </QuestionPage>
  );
}
