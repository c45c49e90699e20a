import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { TextField } from "@/components/ui/text-field";
import type { Ledger } from "@/lib/ledger/load-ledger";

/** Asks for the day of a ledger; what is chosen stays in the address. `hidden` is what the address says besides. */
export function AsAtForm({
  ledger: { asAt, asked, fields },
  hidden = {},
}: {
  ledger: Pick<Ledger, "asAt" | "asked" | "fields">;
  hidden?: Record<string, string> | undefined;
}) {
  const [year = "", month = "", day = ""] = asAt.split("-");
  return (
    <form method="get" className="stack" noValidate>
      <ErrorSummary message={asked === null ? undefined : "There is a problem with the day"} fields={fields} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div className="actions items-end">
        <TextField
          name="as-at"
          label="As at"
          hint="For example, 31/7/2026"
          width={10}
          error={fields["as-at"]}
          defaultValue={asked ?? `${Number(day)}/${Number(month)}/${year}`}
          autoComplete="off"
        />
        <Button variant="quiet">Show</Button>
      </div>
    </form>
  );
}
