import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { CheckboxGroup } from "@/components/ui/checkbox-group";
import { DateField } from "@/components/ui/date-field";
import { ErrorSummary } from "@/components/ui/error-summary";
import { FieldGroup } from "@/components/ui/field";
import { MoneyField } from "@/components/ui/money-field";
import { RadioGroup } from "@/components/ui/radio-group";
import { SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";

const fields = {
  title: ["Write a name for the project"],
  cash: ["Write an amount in pounds, like 2,970"],
  endsOn: ["The last day must be after the first day"],
  kind: ["Choose what you need"],
};
const kinds = [
  { value: "goods", label: "Things", hint: "Beds, books, kit" },
  { value: "space", label: "A room or a pitch" },
  { value: "cash", label: "Money" },
];

export function FieldsShown() {
  return (
    <section className="stack-loose max-w-[44rem]" id="fields">
      <h2>Fields</h2>
      <form className="stack-loose" action="#fields" noValidate>
        <ErrorSummary fields={fields} />
        <TextField name="title" label="What is the project called?" hint="A few words" error={fields.title} />
        <TextField
          name="place"
          label="Near this postcode"
          defaultValue="B9 5NA"
          width={10}
          autoComplete="postal-code"
        />
        <TextField name="howMany" label="How many?" width={10} inputMode="numeric" suffix="beds" defaultValue={30} />
        <MoneyField name="cash" label="How much money would help?" error={fields.cash} defaultValue="lots" />
        <TextArea name="story" label="Who is it for?" hint="Don’t name any child" defaultValue="In Lozells…" />
        <SelectField
          name="event"
          label="Compare before and after"
          empty="Choose an event"
          options={[{ value: "svc", label: "Social Value Conference, 19 September 2024" }]}
          defaultValue="svc"
        />
        <RadioGroup name="kind" label="What do you need?" options={kinds} error={fields.kind} />
        <RadioGroup
          inline
          name="childFocused"
          label="Is it for children?"
          options={[
            { value: "yes", label: "Yes" },
            { value: "no", label: "No" },
          ]}
          defaultValue="yes"
        />
        <CheckboxGroup name="types" label="Show" hint="Tick all that fit" options={kinds} defaultValue={["space"]} />
        <DateField name="endsOn" label="Last day" hint="For example, 27 3 2027" error={fields.endsOn} />
        <LineShown />
        <div className="actions">
          <SubmitButton pendingLabel="Saving…">Save and continue</SubmitButton>
          <Button variant="quiet" name="then" value="add">
            Add a line
          </Button>
          <Button variant="danger">Withdraw this project</Button>
        </div>
      </form>
    </section>
  );
}

function LineShown() {
  return (
    <FieldGroup boxed label="Line 1" id="line-0">
      <div className="fields">
        <TextField name="what" label="What" defaultValue="Bedding sets" />
        <TextField name="count" label="How many" defaultValue={30} inputMode="numeric" />
        <MoneyField name="price" label="For all" defaultValue="2,070" width="full" />
      </div>
      <Checkbox name="glad" label="We would be glad of these instead of the money" defaultChecked />
    </FieldGroup>
  );
}
