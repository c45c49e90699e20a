import type { Metadata } from "next";
import { QuantityField } from "@/components/matches/quantity-field";
import { DateField } from "@/components/ui/date-field";
import { RadioGroup } from "@/components/ui/radio-group";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { dayInLondon } from "@/lib/dates";
import { atProject } from "@/lib/http/at-work";
import { page } from "@/lib/http/page";
import { loadMatch, type MatchShown } from "@/lib/matches/load-match";
import { routes } from "@/lib/routes";
import { recordDeliveryAction } from "../actions";
import { MatchStep } from "../match-step";

export const metadata: Metadata = { title: "What arrived?" };

export default async function RecordArrivalPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const { actor, area } = await atProject(routes.recordArrival(id));
  const match = await page(() => loadMatch(actor, id));
  const [year, month, day] = dayInLondon(new Date()).split("-");
  return (
    <MatchStep {...{ area, match }} title="What arrived?" button="Save what arrived" action={recordDeliveryAction}>
      <QuantityField
        counted={match.counted}
        label={match.cash ? "How much money came?" : "How many came?"}
        hint="What really came, even if it is less than was agreed. The rest can come later."
        quantity={match.left.quantity}
      />
      {match.sharers.length > 0 && (
        <RadioGroup
          name="supplierId"
          label="Who brought it?"
          options={match.sharers.map(({ id, name }) => ({ value: id, label: name }))}
          defaultValue={match.supplier.id}
        />
      )}
      <DateField name="deliveredOn" label="When?" hint="For example, 27 3 2026" defaultValue={{ day, month, year }} />
      {match.cash && <Proofs match={match} />}
      <TextArea name="note" label="Anything to add?" hint="You can leave this empty." rows={2} maxLength={1000} />
    </MatchStep>
  );
}

function Proofs({ match }: { match: MatchShown }) {
  return (
    <>
      <TextField
        name="payer"
        label="Who paid?"
        hint="As on your bank statement"
        defaultValue={match.supplier.name}
        maxLength={200}
      />
      <TextField
        name="payee"
        label="Who was paid?"
        hint="The name of the account that it came to"
        defaultValue={match.organisation.name}
        maxLength={200}
      />
    </>
  );
}
