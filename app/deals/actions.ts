"use server";

import { currentActor } from "@/lib/auth/session";
import { confirmDeal } from "@/lib/deals/confirm-deal";
import { recordDeal } from "@/lib/deals/record-deal";
import { refuseDeal } from "@/lib/deals/refuse-deal";
import type { FormState } from "@/lib/forms/form-state";
import { submit } from "@/lib/forms/submit";
import { routes } from "@/lib/routes";

export async function recordDealAction(_: FormState, form: FormData) {
  const actor = await currentActor();
  return submit(
    form,
    (input) => recordDeal(actor, input),
    ({ id }) => routes.matchFor(actor.role, id),
  );
}

export async function confirmDealAction(_: FormState, form: FormData) {
  const actor = await currentActor();
  return submit(
    form,
    (input) => confirmDeal(actor, input),
    ({ id }) => routes.matchFor(actor.role, id),
  );
}

export async function refuseDealAction(_: FormState, form: FormData) {
  const actor = await currentActor();
  return submit(
    form,
    (input) => refuseDeal(actor, input),
    ({ id }) => routes.matchFor(actor.role, id),
  );
}
