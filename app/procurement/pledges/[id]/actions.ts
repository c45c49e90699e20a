"use server";

import { currentActor } from "@/lib/auth/session";
import type { FormState } from "@/lib/forms/form-state";
import { submit } from "@/lib/forms/submit";
import { acceptPledge } from "@/lib/pledges/accept-pledge";
import { agreeToPledge } from "@/lib/pledges/agree-to-pledge";
import { checkPledge } from "@/lib/pledges/check-pledge";
import { counterPropose } from "@/lib/pledges/counter-propose";
import { declinePledge } from "@/lib/pledges/decline-pledge";
import { withdrawPledge } from "@/lib/pledges/withdraw-pledge";
import { routes } from "@/lib/routes";
import { writeMessage } from "@/lib/threads/write-message";

const back = ({ id }: { id: string }) => routes.procurementPledge(id);

export async function acceptPledgeAction(_: FormState, form: FormData) {
  const actor = await currentActor();
  return submit(form, (input) => acceptPledge(actor, input), back);
}

export async function agreeToPledgeAction(_: FormState, form: FormData) {
  const actor = await currentActor();
  return submit(form, (input) => agreeToPledge(actor, input), back);
}

export async function counterProposeAction(_: FormState, form: FormData) {
  const actor = await currentActor();
  return submit(form, (input) => counterPropose(actor, input), back);
}

export async function checkPledgeAction(_: FormState, form: FormData) {
  const actor = await currentActor();
  return submit(form, (input) => checkPledge(actor, input), back);
}

export async function declinePledgeAction(_: FormState, form: FormData) {
  const actor = await currentActor();
  return submit(form, (input) => declinePledge(actor, input), back);
}

export async function withdrawPledgeAction(_: FormState, form: FormData) {
  const actor = await currentActor();
  return submit(form, (input) => withdrawPledge(actor, input), back);
}

export async function writeMessageAction(_: FormState, form: FormData) {
  const actor = await currentActor();
  return submit(
    form,
    (input) => writeMessage(actor, input),
    ({ pledgeId }) => `${routes.procurementPledge(pledgeId)}#thread`,
  );
}
