"use server";

import { currentActor } from "@/lib/auth/session";
import { acceptCount } from "@/lib/deliveries/accept-count";
import { answerDispute } from "@/lib/deliveries/answer-dispute";
import { recordDelivery } from "@/lib/deliveries/record-delivery";
import type { FormState } from "@/lib/forms/form-state";
import { submit } from "@/lib/forms/submit";
import { cancelMatch } from "@/lib/matches/cancel-match";
import { offerAgain } from "@/lib/offers/offer-again";
import { routes } from "@/lib/routes";
import { writeMessage } from "@/lib/threads/write-message";

export async function recordDeliveryAction(_: FormState, form: FormData) {
  const actor = await currentActor();
  return submit(
    form,
    (input) => recordDelivery(actor, input),
    ({ matchId }) => routes.matchFor(actor.role, matchId),
  );
}

export async function acceptCountAction(_: FormState, form: FormData) {
  const actor = await currentActor();
  return submit(
    form,
    (input) => acceptCount(actor, input),
    ({ id, matchId }) => `${routes.matchFor(actor.role, matchId)}#${id}`,
  );
}

export async function answerDisputeAction(_: FormState, form: FormData) {
  const actor = await currentActor();
  return submit(
    form,
    (input) => answerDispute(actor, input),
    ({ id, matchId }) => `${routes.matchFor(actor.role, matchId)}#${id}`,
  );
}

export async function cancelMatchAction(_: FormState, form: FormData) {
  const actor = await currentActor();
  return submit(
    form,
    (input) => cancelMatch(actor, input),
    ({ id }) => routes.matchFor(actor.role, id),
  );
}

export async function writeMessageAction(_: FormState, form: FormData) {
  const actor = await currentActor();
  return submit(
    form,
    async (input) => ({ ...(await writeMessage(actor, input)), matchId: [input["matchId"]].flat()[0] ?? "" }),
    ({ matchId }) => `${routes.matchFor(actor.role, matchId)}#thread`,
  );
}

export async function offerAgainAction(_: FormState, form: FormData) {
  const actor = await currentActor();
  return submit(
    form,
    (input) => offerAgain(actor, input),
    ({ id }) => routes.offer(id),
  );
}
