import type { Metadata } from "next";
import { BackedFast } from "@/components/projects/backed-fast";
import { ChildNamed } from "@/components/projects/child-named";
import { FieldGroup } from "@/components/ui/field";
import { RadioGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { listBackedFast } from "@/lib/projects/list-backed-fast";
import type { ProjectDraft } from "@/lib/projects/load-project-draft";
import { shapedLevelOrder, shapedLevels } from "@/lib/projects/shaped-level";
import { openDraft, type QuestionProps } from "../open-draft";
import { QuestionForm, QuestionPage } from "../question-page";
import { answerShapedAction } from "./actions";

export const metadata: Metadata = { title: "How did children shape it?" };

const levels = shapedLevelOrder.map((value) => ({
  value,
  label: shapedLevels[value].name,
  hint: shapedLevels[value].hint,
}));

export default async function ShapedPage(props: QuestionProps) {
  const { actor, area, draft, toCheck } = await openDraft(props, "shaped");
  const examples = await listBackedFast(actor, "shaped");
  const { shapedLevel, shapedWho, shapedByChildren, heard } = draft;
  return (
    <QuestionPage
      {...{ area, draft }}
      question="shaped"
      title="How did children shape it?"
      lede="Every answer is a good one: suppliers like to see where you are, and where you are going."
    >
      <QuestionForm
        {...{ draft, toCheck }}
        action={answerShapedAction}
        more={
          <SubmitButton variant="quiet" name="then" value="add-row">
            Add another
          </SubmitButton>
        }
      >
        <RadioGroup
          name="shapedLevel"
          label="How far have children and young people shaped it?"
          options={levels}
          defaultValue={shapedLevel ?? undefined}
        />
        <div>
          <TextField
            name="shapedWho"
            label="Who were they?"
            hint="Kinds of people, never names: girls aged 9 to 13 from two schools. You can leave this empty."
            maxLength={200}
            autoComplete="off"
            defaultValue={shapedWho ?? undefined}
          />
          <ChildNamed texts={[shapedWho]} />
        </div>
        <div>
          <TextArea
            name="shapedByChildren"
            label="How did they, or when will you ask them?"
            hint="Say it in one or two sentences. For example: six of them sat with us for three evenings and chose the days."
            rows={2}
            maxLength={2000}
            defaultValue={shapedByChildren ?? undefined}
          />
          <ChildNamed texts={[shapedByChildren]} />
        </div>
        {[...heard, undefined].map((line, number) => (
          <div key={line?.id ?? "new"} id={line ? undefined : "another"}>
            <HeardFields {...{ line, number }} />
          </div>
        ))}
      </QuestionForm>
      <BackedFast programme={area.programme.slug} examples={examples} />
    </QuestionPage>
  );
}

function HeardFields({ line, number }: { line: ProjectDraft["heard"][number] | undefined; number: number }) {
  const name = (field: string) => `heard-${number}-${field}`;
  return (
    <FieldGroup boxed label={number === 0 ? "One thing that changed because of them" : "Another, if there is one"}>
      <TextField
        name={name("said")}
        label="You said"
        hint={number === 0 ? "For example: no logos, or everybody knows. You can leave both empty." : undefined}
        maxLength={300}
        autoComplete="off"
        defaultValue={line?.said}
      />
      <TextField name={name("did")} label="We did" maxLength={300} autoComplete="off" defaultValue={line?.did} />
      <ChildNamed texts={[line?.said, line?.did]} />
    </FieldGroup>
  );
}
