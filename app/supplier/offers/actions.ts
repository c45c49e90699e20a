"use server";

import { currentActor } from "@/lib/auth/session";
import type { FormState } from "@/lib/forms/form-state";
import { submit } from "@/lib/forms/submit";
import { changeOffer } from "@/lib/offers/change-offer";
import { makeOffer } from "@/lib/offers/make-offer";
import { withdrawOffer } from "@/lib/offers/withdraw-offer";
import { routes } from "@/lib/routes";

const toOffer = ({ id }: { id: string }) => routes.offer(id);

export async function makeOfferAction(_: FormState, form: FormData) {
  const actor = await currentActor();
  return submit(form, (input) => makeOffer(actor, input), toOffer);
}

export async function changeOfferAction(_: FormState, form: FormData) {
  const actor = await currentActor();
  return submit(form, (input) => changeOffer(actor, input), toOffer);
}

export async function withdrawOfferAction(_: FormState, form: FormData) {
  const actor = await currentActor();
  return submit(
    form,
    (input) => withdrawOffer(actor, input),
    ({ id }) => (actor.role === "supplier" ? routes.offers : routes.offer(id)),
  );
}
