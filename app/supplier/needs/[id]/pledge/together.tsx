import { FieldGroup } from "@/components/ui/field";
import { FoldedFields } from "@/components/ui/folded-fields";
import { SelectField } from "@/components/ui/select-field";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { askedAtMost } from "@/lib/shares/asked-to-share";

const places = Array.from({ length: askedAtMost }, (_, place) => place);
const names = places.flatMap((place) => [`shares-${place}-supplierId`, `shares-${place}-quantity`]);

/** Asks other suppliers, with the pledge, to give a part of it. Folded away: most give alone. */
export function Together({ others, unit }: { others: { id: string; name: string }[]; unit: string }) {
  if (others.length === 0) return null;
  const options = others.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <FoldedFields summary="Give it together with others?" names={[...names, "shareMessage"]}>
      <p className="soft text-small">
        You pledge the whole, and what the others do not give stays yours. Each is asked, and what they give is counted
        as theirs. It can be accepted once each has said yes.
      </p>
      {places.map((place) => (
        <FieldGroup key={place} boxed label={place === 0 ? "Another supplier" : "One more, if there is one"}>
          <div className="fields">
            <SelectField
              name={`shares-${place}-supplierId`}
              label="Which supplier?"
              empty="Nobody"
              options={options}
              width="full"
            />
            <TextField
              name={`shares-${place}-quantity`}
              label="How much would they give?"
              inputMode="decimal"
              autoComplete="off"
              width={10}
              suffix={unit}
            />
          </div>
        </FieldGroup>
      ))}
      <TextArea
        name="shareMessage"
        label="What would you like to tell them?"
        hint="Only those you ask read this. You can leave it empty."
        rows={2}
        maxLength={500}
      />
    </FoldedFields>
  );
}
