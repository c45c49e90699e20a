import type { Metadata } from "next";
import { RadioGroup } from "@/components/ui/radio-group";
import { TextField } from "@/components/ui/text-field";
import { openDraft, type QuestionProps } from "../open-draft";
import { QuestionForm, QuestionPage } from "../question-page";
import { answerChildrenAction } from "./actions";

export const metadata: Metadata = { title: "Who is it for?" };

const choices = [
  { value: "yes", label: "Yes, mainly for children and young people" },
  { value: "no", label: "No, for everybody or mainly for adults" },
];

export default async function ChildrenPage(props: QuestionProps) {
  const { area, draft, toCheck } = await openDraft(props, "children");
  const { childrenExpected, ageFrom, ageTo, childFocused } = draft;
  const chosen = childrenExpected === null ? undefined : childFocused ? "yes" : "no";
  return (
    <QuestionPage {...{ area, draft }} question="children" title="Who is it for?">
      <QuestionForm {...{ draft, toCheck }} action={answerChildrenAction}>
        <RadioGroup
          name="childFocused"
          label="Is it mainly for children and young people?"
          options={choices}
          defaultValue={chosen}
        />
        <TextField
          name="childrenExpected"
          label="About how many children will it help?"
          hint="Count each child once. A good guess is enough."
          inputMode="numeric"
          width={10}
          suffix="children"
          defaultValue={childrenExpected ?? undefined}
        />
        <div className="fields">
          <TextField
            name="ageFrom"
            label="Age of the youngest"
            inputMode="numeric"
            width={4}
            defaultValue={ageFrom ?? undefined}
          />
          <TextField
            name="ageTo"
            label="Age of the oldest"
            inputMode="numeric"
            width={4}
            defaultValue={ageTo ?? undefined}
          />
        </div>
      </QuestionForm>
    </QuestionPage>
  );
}
