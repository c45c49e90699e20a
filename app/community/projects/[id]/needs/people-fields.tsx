import { AskedThen } from "@/components/ui/asked-then";
import { RadioGroup } from "@/components/ui/radio-group";
import { checkLevelOrder, checkLevels } from "@/lib/needs/check-level";
import type { Conditions } from "@/lib/needs/conditions";

const checks = [
  ...checkLevelOrder.map((value) => ({ value, label: checkLevels[value].name, hint: checkLevels[value].shows })),
  { value: "unsure", label: "We are not sure yet", hint: "Suppliers see that they should ask you" },
];

/** Whether those who help will meet children, and only then which check they need. */
export function PeopleFields({ need }: { need?: Conditions | undefined }) {
  const meets = need?.meetsChildren ?? undefined;
  return (
    <AskedThen
      when="yes"
      question={
        <RadioGroup
          name="meetsChildren"
          label="Will the people who help meet children?"
          inline
          options={[
            { value: "yes", label: "Yes" },
            { value: "no", label: "No" },
          ]}
          defaultValue={meets === undefined ? undefined : meets ? "yes" : "no"}
        />
      }
    >
      <RadioGroup
        name="checkLevel"
        label="If yes, which check do they need?"
        hint="The Disclosure and Barring Service (DBS) makes these. Whoever looks after safeguarding with you will know."
        options={checks}
        defaultValue={meets ? (need?.checkLevel ?? "unsure") : undefined}
      />
    </AskedThen>
  );
}
