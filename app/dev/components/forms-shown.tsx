import { ActionForm } from "@/components/ui/action-form";
import { AskedThen } from "@/components/ui/asked-then";
import { FileField } from "@/components/ui/file-field";
import { FoldedFields } from "@/components/ui/folded-fields";
import { PlainTextField } from "@/components/ui/plain-field";
import { RadioGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { UploadForm } from "@/components/ui/upload-form";
import type { FormState } from "@/lib/forms/form-state";

const yesOrNo = [
  { value: "yes", label: "Yes" },
  { value: "no", label: "No" },
];

async function refuse(): Promise<FormState> {
  "use server";
  return Promise.resolve({
    message: "There is a problem with your answers",
    fields: { who: ["Write who will bring it"], supervision: ["Write what it takes"], file: ["Choose a photograph"] },
    values: { who: "", supervision: "" },
  });
}

/** Whole forms: what is asked only after an answer, what is folded away, and one with a file. Sending any of them is refused. */
export function FormsShown() {
  return (
    <section className="stack-loose max-w-[44rem]" id="forms">
      <h2>Forms that are refused when they are sent</h2>
      <ActionForm action={refuse} idEnd="-shown">
        <TextField name="who" id="who-shown" label="Who will bring it?" />
        <AskedThen
          when="yes"
          question={
            <RadioGroup
              inline
              name="meets"
              id="meets-shown"
              label="Will people meet children?"
              options={yesOrNo}
              defaultValue="yes"
            />
          }
        >
          <TextField name="check" id="check-shown" label="Which check do they need?" />
        </AskedThen>
        <FoldedFields summary="What it takes to say yes" names={["supervision"]}>
          <TextField name="supervision" id="supervision-shown" label="What does it take to accept this?" />
        </FoldedFields>
        <PlainTextField
          name="unit"
          id="unit-shown"
          label="What is it counted in?"
          hint="Suggests while you type"
          suggestions={["beds", "boxes", "books"]}
        />
        <div className="actions">
          <SubmitButton>Send</SubmitButton>
        </div>
      </ActionForm>
      <ActionForm action={refuse} idEnd="-folded" folded="Say no to this">
        <TextField name="who" id="who-folded" label="Why not?" />
        <SubmitButton variant="danger">Say no</SubmitButton>
      </ActionForm>
      <UploadForm
        action={refuse}
        uploadTo="/dev/components"
        submission="00000000-0000-4000-8000-000000000000"
        hidden={{}}
        megabytes={12}
        button="Add this photograph"
      >
        <FileField
          name="file"
          id="file-shown"
          label="Photograph"
          hint="A JPEG, PNG or WebP picture of up to 12 MB"
          accept="image/*"
        />
      </UploadForm>
    </section>
  );
}
