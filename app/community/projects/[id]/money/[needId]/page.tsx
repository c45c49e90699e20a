import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { BackedFast } from "@/components/projects/backed-fast";
import { ChildNamed } from "@/components/projects/child-named";
import { AskedThen } from "@/components/ui/asked-then";
import { FieldGroup } from "@/components/ui/field";
import { MoneyField } from "@/components/ui/money-field";
import { RadioGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { formatMoney, typedMoney } from "@/lib/money";
import { listBackedFast } from "@/lib/projects/list-backed-fast";
import type { ProjectDraft } from "@/lib/projects/load-project-draft";
import { openDraft, type QuestionProps } from "../../open-draft";
import { QuestionForm, QuestionPage } from "../../question-page";
import { sayWhatMoneyBuysAction } from "./actions";

export const metadata: Metadata = { title: "What would the money buy?" };

type Props = QuestionProps & { params: Promise<{ id: string; needId: string }> };
type Line = ProjectDraft["needs"][number]["lines"][number];

export default async function MoneyForPage(props: Props) {
  const { actor, area, draft, toCheck } = await openDraft(props, "money");
  const examples = await listBackedFast(actor, "money");
  const { needId } = await props.params;
  const need = draft.needs.find(({ id, type }) => id === needId && type === "cash") ?? notFound();
  return (
    <QuestionPage
      {...{ area, draft }}
      question="money"
      title={`What would the ${formatMoney(need.quantity)} buy?`}
      lede="Most suppliers find things, rooms and people’s time easier to give than money. If you say what the money is for, they can offer that instead. You decide whether to accept."
    >
      <QuestionForm
        {...{ draft, toCheck }}
        action={sayWhatMoneyBuysAction}
        hidden={{ needId }}
        more={
          <SubmitButton variant="quiet" name="then" value="add-line">
            Add a line
          </SubmitButton>
        }
      >
        {[...need.lines, undefined].map((line, number) => (
          <div key={line?.id ?? "new"} id={line ? undefined : "another"}>
            <LineFields {...{ line, number }} />
          </div>
        ))}
        {need.lines.length > 0 && <p className="soft text-small">{leftOver(need)}</p>}
      </QuestionForm>
      <BackedFast programme={area.programme.slug} examples={examples} />
    </QuestionPage>
  );
}

function LineFields({ line, number }: { line: Line | undefined; number: number }) {
  const name = (field: string) => `lines-${number}-${field}`;
  return (
    <FieldGroup boxed label={line || number === 0 ? `Line ${number + 1}` : "Another line, if there is one"}>
      {line && <input type="hidden" name={name("id")} value={line.id} />}
      <TextField
        name={name("description")}
        label="What"
        autoComplete="off"
        defaultValue={line?.description}
        maxLength={200}
      />
      <div className="fields">
        <TextField
          name={name("quantity")}
          label="How many"
          inputMode="numeric"
          defaultValue={line?.quantity.toLocaleString("en-GB")}
        />
        <MoneyField
          name={name("amount")}
          label="For all of them"
          width="full"
          defaultValue={line && typedMoney(line.amountPence)}
        />
      </div>
      <AskedThen
        when="no"
        question={
          <RadioGroup
            name={name("inKindWelcome")}
            label="May these come instead of the money?"
            options={[
              { value: "yes", label: "Yes, we would be glad of these" },
              { value: "no", label: "No, only money will do" },
            ]}
            defaultValue={(line?.inKindWelcome ?? true) ? "yes" : "no"}
          />
        }
      >
        <TextField
          name={name("cashOnlyReason")}
          label="If only money will do, why?"
          hint="Such as “Rent is paid to a landlord”. Only the procurement team reads it."
          maxLength={500}
          autoComplete="off"
          defaultValue={line?.cashOnlyReason ?? undefined}
        />
      </AskedThen>
      <ChildNamed texts={[line?.description, line?.cashOnlyReason]} />
    </FieldGroup>
  );
}

function leftOver({ quantity, lines }: ProjectDraft["needs"][number]): string {
  const total = lines.reduce((sum, { amountPence }) => sum + amountPence, 0);
  const left = quantity - total;
  const rest = left === 0 ? "Nothing is left over." : `${formatMoney(left)} is left over.`;
  return `What you have saved adds up to ${formatMoney(total)}. ${rest}`;
}
