import { RadioGroup } from "@/components/ui/radio-group";
import { TextField } from "@/components/ui/text-field";
import type { Conditions } from "@/lib/needs/conditions";

/** Whether it is wanted once or again and again. */
export function HowOftenField({ need }: { need?: Conditions | undefined }) {
  return (
    <RadioGroup
      name="howOften"
      label="Once, or again and again?"
      inline
      options={[
        { value: "once", label: "Once" },
        { value: "regular", label: "Again and again" },
      ]}
      defaultValue={need?.howOften ?? undefined}
    />
  );
}

/** Where it is wanted, and what it takes to say yes. */
export function PlaceAndCostFields({ need }: { need?: Conditions | undefined }) {
  return (
    <>
      <TextField
        name="whereabouts"
        label="Where do you need it?"
        hint="Only if it is not plain from your project, such as “the hall in Villa Street, ground floor”"
        maxLength={200}
        autoComplete="off"
        defaultValue={need?.whereabouts ?? undefined}
      />
      <TextField
        name="costToAccept"
        label="What does it take for you to say yes?"
        hint="Such as “one of us has to be there” or “somewhere dry to keep them”. Suppliers may help with that too."
        maxLength={500}
        autoComplete="off"
        defaultValue={need?.costToAccept ?? undefined}
      />
    </>
  );
}
