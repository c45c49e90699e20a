import { Checkbox } from "@/components/ui/checkbox";
import { SelectField } from "@/components/ui/select-field";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { legalForms } from "@/lib/organisations/legal-forms";

type Given = {
  name: string;
  legalForm: string | null;
  charityNumber: string | null;
  companyNumber: string | null;
  postcode: string | null;
  about: string | null;
};

type Props = { given?: Given | undefined; begun?: boolean; group?: boolean };

/** What an organisation says of itself, or a broker of a group; with `given` as it was said before, or only `begun`. */
export function OrganisationFields({ given, begun = false, group = false }: Props) {
  return (
    <>
      <TextField
        name="name"
        label={group ? "What is the group called?" : "What is the organisation called?"}
        autoComplete="organization"
        defaultValue={given?.name}
      />
      <SelectField
        name="legalForm"
        label="What kind of body is it?"
        empty="Choose one"
        options={Object.entries(legalForms).map(([value, label]) => ({ value, label }))}
        defaultValue={given?.legalForm ?? undefined}
      />
      <NumberFields {...{ given, begun, group }} />
      <TextField
        name="postcode"
        label={group ? "Postcode where it meets" : "Postcode of your office, if you have one"}
        autoComplete="postal-code"
        defaultValue={given?.postcode ?? undefined}
        width={10}
      />
      <TextArea
        name="about"
        label={group ? "What does the group do, in a sentence or two?" : "What do you do, in a sentence or two?"}
        hint={group ? "It stands on the group’s page." : "It helps the procurement team. You can leave it empty."}
        defaultValue={given?.about ?? undefined}
        maxLength={600}
      />
    </>
  );
}

function NumberFields({ given, begun, group }: Props) {
  const numberless = given !== undefined && !begun && given.charityNumber === null && given.companyNumber === null;
  const whoever = group ? "it has" : "you have";
  return (
    <>
      <TextField
        name="charityNumber"
        label={`Charity number, if ${whoever} one`}
        hint="Like 1182345. In Scotland it begins with SC, in Northern Ireland with NIC"
        defaultValue={given?.charityNumber ?? undefined}
        spellCheck={false}
        width={10}
      />
      <TextField
        name="companyNumber"
        label={`Company number, if ${whoever} one`}
        hint="From Companies House, like 09876543 or SC123456"
        defaultValue={given?.companyNumber ?? undefined}
        spellCheck={false}
        width={10}
      />
      <Checkbox
        name="noNumber"
        value="on"
        label={group ? "It has no number" : "We have no number"}
        hint="That is fine for a small group. Somebody will get in touch."
        defaultChecked={numberless}
      />
    </>
  );
}
