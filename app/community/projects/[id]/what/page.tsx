import type { Metadata } from "next";
import { BackedFast } from "@/components/projects/backed-fast";
import { ChildNamed } from "@/components/projects/child-named";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { listBackedFast } from "@/lib/projects/list-backed-fast";
import { readingHint } from "@/lib/projects/reading-age";
import { openDraft, type QuestionProps } from "../open-draft";
import { QuestionForm, QuestionPage } from "../question-page";
import { answerWhatAction } from "./actions";

export const metadata: Metadata = { title: "What does the project do?" };

export default async function WhatPage(props: QuestionProps) {
  const { actor, area, draft, toCheck } = await openDraft(props, "what");
  const examples = await listBackedFast(actor, "what");
  const hint = readingHint(draft.story);
  return (
    <QuestionPage
      {...{ area, draft }}
      question="what"
      title="What does the project do?"
      lede="Write as you would tell a friend. Nobody marks it."
    >
      <QuestionForm {...{ draft, toCheck }} action={answerWhatAction}>
        <TextField
          name="title"
          label="Name of the project"
          hint="A few words about children or things, such as A Bed of Their Own"
          maxLength={120}
          autoComplete="off"
          defaultValue={draft.title}
        />
        <div>
          <TextArea
            name="summary"
            label="In a sentence or two"
            hint="Say who will be helped, how and where. This is what people see first."
            rows={2}
            maxLength={300}
            defaultValue={draft.summary ?? undefined}
          />
          <ChildNamed texts={[draft.title, draft.summary]} />
        </div>
        <div>
          <TextArea
            name="story"
            label="Why it is needed"
            hint="What is life like for these children now, and what would change? Don’t name any child, or say anything that others could recognise one by."
            rows={8}
            maxLength={4000}
            defaultValue={draft.story ?? undefined}
          />
          <ChildNamed texts={[draft.story]} />
          {hint && <p className="hint">{hint}</p>}
        </div>
      </QuestionForm>
      <BackedFast programme={area.programme.slug} examples={examples} />
    </QuestionPage>
  );
}
