import type { Metadata } from "next";
import { FieldGroup } from "@/components/ui/field";
import { Suggestions } from "@/components/ui/suggestions";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import type { PlaceDescribed } from "@/lib/places/describe-places";
import { listAreaChoices } from "@/lib/places/list-area-choices";
import { openDraft, type QuestionProps } from "../open-draft";
import { QuestionForm, QuestionPage } from "../question-page";
import { answerWhereAction } from "./actions";

export const metadata: Metadata = { title: "Where will children feel the difference?" };

export default async function WherePage(props: QuestionProps) {
  const { actor, area, draft, toCheck } = await openDraft(props, "where");
  const rows = [...draft.places, undefined].slice(0, Math.max(draft.places.length + (draft.places.length ? 1 : 0), 1));
  const choices = await listAreaChoices(actor);
  return (
    <QuestionPage
      {...{ area, draft }}
      question="where"
      title="Where will children feel the difference?"
      lede="Not where your office is. If the place must stay private, such as a refuge, give only the first half of the postcode. If it is for a whole ward or council area, give its name."
    >
      <QuestionForm
        {...{ draft, toCheck }}
        action={answerWhereAction}
        more={
          <SubmitButton variant="quiet" name="then" value="add-row">
            Add a place
          </SubmitButton>
        }
      >
        <Suggestions id="areas" each={choices} />
        {rows.map((place, number) => (
          <div key={place?.id ?? "new"} id={place ? undefined : "another"}>
            <PlaceFields {...{ place, number }} />
          </div>
        ))}
      </QuestionForm>
    </QuestionPage>
  );
}

function PlaceFields({ place, number }: { place: PlaceDescribed | undefined; number: number }) {
  return (
    <FieldGroup boxed label={placeLabel(number, place !== undefined)}>
      <div className="stack">
        <TextField
          name={`places-${number}-postcode`}
          label="Postcode, ward or council"
          hint={place ? knownOf(place) : undefined}
          list="areas"
          maxLength={120}
          autoComplete="off"
          spellCheck={false}
          defaultValue={place?.postcode ?? place?.district ?? place?.area ?? undefined}
        />
        <TextField
          name={`places-${number}-name`}
          label="What people there call it"
          hint="Such as Lozells. You can leave this empty."
          maxLength={100}
          autoComplete="off"
          defaultValue={place?.name ?? undefined}
        />
      </div>
    </FieldGroup>
  );
}

const placeLabel = (number: number, filled: boolean) =>
  number > 0 && !filled ? "Another place, if there is one" : `Place ${number + 1}`;

/** What the imported places say of it, so that somebody sees whether it is the right one. */
function knownOf({ postcode, ward, authority }: PlaceDescribed): string | undefined {
  if (postcode === null) return undefined;
  if ((ward ?? authority) === null) return "We don’t know this postcode. Is it right?";
  return [ward && `${ward} ward`, authority].filter(Boolean).join(", ");
}
