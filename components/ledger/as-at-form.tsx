import { ChannelsField } from "@/components/figures/channels-field";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { TextField } from "@/components/ui/text-field";
import { ledgerCountedInWords } from "@/lib/metrics/channels-in-words";
import type { Ledger } from "@/lib/ledger/load-ledger";

/** Asks for the day of a ledger and which matches count, and says which do; what is chosen stays in the address. `hidden` is what the address says besides. */
export function AsAtForm({
  ledger: { asAt, asked, fields, channels },
  hidden = {},
}: {
  ledger: Pick<Ledger, "asAt" | "asked" | "fields" | "channels">;
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
      </div>
      <ChannelsField channels={channels} />
      <div className="actions">
        <Button variant="quiet">Show</Button>
      </div>
      <p>{ledgerCountedInWords(channels)}</p>
    </form>
  );
}
