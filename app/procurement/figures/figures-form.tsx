import { ChannelsField } from "@/components/figures/channels-field";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { formatDay } from "@/lib/dates";
import type { loadFigures } from "@/lib/metrics/load-figures";

type Shown = Awaited<ReturnType<typeof loadFigures>>;

/** Asks for the day, the event and which matches count; what is chosen stays in the address, so that a report can be sent on as a link. */
export function FiguresForm({ asAt, asked, events, event, figures, fields }: Shown) {
  const [year = "", month = "", day = ""] = asAt.split("-");
  const options = events.map(({ id, name, heldOn }) => ({ value: id, label: `${name}, ${formatDay(heldOn)}` }));
  return (
    <form method="get" className="stack" noValidate>
      <ErrorSummary message={asked === null ? undefined : "There is a problem with the day"} fields={fields} />
      <div className="actions items-end">
        <TextField
          name="as-at"
          label="As at"
          hint="For example, 31/7/2025"
          width={10}
          error={fields["as-at"]}
          defaultValue={asked ?? `${Number(day)}/${Number(month)}/${year}`}
          autoComplete="off"
        />
        {events.length > 0 && (
          <SelectField
            name="event"
            label="Compare before and after"
            options={[...options, { value: "none", label: "Nothing: all projects together" }]}
            defaultValue={event?.id ?? "none"}
          />
        )}
      </div>
      <ChannelsField channels={figures.channels} />
      <div className="actions">
        <Button variant="quiet">Show</Button>
      </div>
    </form>
  );
}
