import type { Metadata } from "next";
import { CheckboxGroup } from "@/components/ui/checkbox-group";
import { openDraft, type QuestionProps } from "../open-draft";
import { QuestionForm, QuestionPage } from "../question-page";
import { answerDriversAction } from "./actions";

export const metadata: Metadata = { title: "What does it change for children?" };

export default async function DriversPage(props: QuestionProps) {
  const { area, draft, toCheck } = await openDraft(props, "drivers");
  return (
    <QuestionPage
      {...{ area, draft }}
      question="drivers"
      title="What does it change for children?"
      lede="These are the things that most decide how healthy a child grows up. Each has its ribbon."
    >
      <QuestionForm {...{ draft, toCheck }} action={answerDriversAction}>
        <CheckboxGroup
          name="drivers"
          label="Your project changes"
          hint="Choose all that fit; one or two is usual"
          options={draft.driverChoices.map(({ code, name }) => ({ value: code, label: name }))}
          defaultValue={draft.drivers.map(({ code }) => code)}
        />
      </QuestionForm>
    </QuestionPage>
  );
}
