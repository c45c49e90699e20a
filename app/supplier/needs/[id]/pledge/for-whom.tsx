import { Button } from "@/components/ui/button";
import { SelectField } from "@/components/ui/select-field";

/** For which supplier the procurement team pledges: asked first, as what it offers and promised decides the rest. */
export function ForWhom({ suppliers, missed }: { suppliers: { id: string; name: string }[]; missed: boolean }) {
  return (
    <form className="stack" method="get">
      <SelectField
        name="for"
        label="For which supplier?"
        hint="One that asked you to, on the telephone say. The pledge is recorded as theirs, and they are told."
        empty="Choose a supplier"
        options={suppliers.map(({ id, name }) => ({ value: id, label: name }))}
        error={missed ? ["Choose the supplier"] : undefined}
      />
      <div className="actions">
        <Button>Continue</Button>
      </div>
    </form>
  );
}
