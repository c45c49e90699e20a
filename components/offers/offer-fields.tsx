import { CountFields } from "@/components/needs/count-fields";
import { DateField } from "@/components/ui/date-field";
import { MoneyField } from "@/components/ui/money-field";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import type { NeedType } from "@/lib/generated/prisma/enums";
import { dayParts } from "@/lib/dates";
import { typedMoney } from "@/lib/money";
import { needTypes } from "@/lib/needs/need-type";

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
  return (
    <>
      <TextField
        name="description"
        label="What could you give?"
        hint={type === "cash" ? "For example: From our staff fund" : `For example: ${example}`}
        maxLength={200}
        defaultValue={offer?.description}
      />
      {type === "cash" ? (
        <MoneyField name="quantity" label="How much money?" defaultValue={offer && typedMoney(offer.quantity)} />
      ) : (
        <CountFields type={type} counted={offer} />
      )}
      <DateField
        name="until"
        label="Until when can you give it?"
        hint="After this day nobody is shown it. You can leave this empty. For example, 27 3 2027"
        defaultValue={offer?.until ? dayParts(offer.until) : undefined}
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
