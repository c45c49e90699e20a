import { DateField } from "@/components/ui/date-field";
import { MoneyField } from "@/components/ui/money-field";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import type { NeedType } from "@/lib/generated/prisma/enums";
import { formatMoney } from "@/lib/money";
import { needTypes } from "@/lib/needs/need-type";
import { formatUnit } from "@/lib/needs/quantity";

type Offer = {
  description: string;
  quantity: number;
  unit: string;
  until: Date | null;
  postcode: string | null;
  district: string | null;
  conditions: string | null;
};

/** What is asked of one offer: what, how much of it, until when, where and on what conditions. */
export function OfferFields({ type, offer }: { type: NeedType; offer?: Offer | undefined }) {
  const { example } = needTypes[type];
  const until = offer?.until;
  return (
    <>
      <TextField
        name="description"
        label="What could you give?"
        hint={type === "cash" ? "For example: From our staff fund" : `For example: ${example}`}
        maxLength={200}
        defaultValue={offer?.description}
      />
      <AmountFields type={type} offer={offer} />
      <DateField
        name="until"
        label="Until when can you give it?"
        hint="After this day nobody is shown it. You can leave this empty. For example, 27 3 2027"
        defaultValue={
          until
            ? {
                day: String(until.getUTCDate()),
                month: String(until.getUTCMonth() + 1),
                year: String(until.getUTCFullYear()),
              }
            : undefined
        }
      />
      <TextField
        name="postcode"
        label="Where is it?"
        hint="The postcode, or its first half such as B19. We look for needs nearby."
        width={10}
        autoComplete="postal-code"
        defaultValue={offer?.postcode ?? offer?.district ?? undefined}
      />
      <TextArea
        name="conditions"
        label="Is there anything that people should know?"
        hint="Condition, size, whether you can bring it, when. You can leave this empty."
        rows={3}
        maxLength={1000}
        defaultValue={offer?.conditions ?? undefined}
      />
    </>
  );
}

function AmountFields({ type, offer }: { type: NeedType; offer: Offer | undefined }) {
  const { units, unit } = needTypes[type];
  if (type === "cash") {
    return (
      <MoneyField
        name="quantity"
        label="How much money?"
        defaultValue={offer && formatMoney(offer.quantity).replace("£", "")}
      />
    );
  }
  return (
    <div className="fields">
      <TextField
        name="quantity"
        label="How many?"
        inputMode="numeric"
        width={10}
        defaultValue={offer?.quantity.toLocaleString("en-GB")}
      />
      <TextField
        name="unit"
        label="Of what?"
        hint={`Such as ${units.map((each) => formatUnit(each, 2)).join(", ")}`}
        width={20}
        maxLength={40}
        defaultValue={formatUnit(offer?.unit ?? unit, offer?.quantity ?? 2)}
      />
    </div>
  );
}
