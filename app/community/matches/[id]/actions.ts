"use server";

import { currentActor } from "@/lib/auth/session";
import { confirmDelivery } from "@/lib/deliveries/confirm-delivery";
import { disputeDelivery } from "@/lib/deliveries/dispute-delivery";
import { recordDelivery } from "@/lib/deliveries/record-delivery";
import { unconfirmDelivery } from "@/lib/deliveries/unconfirm-delivery";
import type { FormState } from "@/lib/forms/form-state";
import { submit } from "@/lib/forms/submit";
import { cancelMatch } from "@/lib/matches/cancel-match";
import { completeMatch } from "@/lib/matches/complete-match";
import { routes } from "@/lib/routes";
import { writeMessage } from "@/lib/threads/write-message";

export async function recordDeliveryAction(_: FormState, form: FormData) {
  const actor = await currentActor();
  return submit(
    form,
    (input) => recordDelivery(actor, input),
    ({ matchId }) => routes.communityMatch(matchId),
  );
}

export async function confirmDeliveryAction(_: FormState, form: FormData) {
  const actor = await currentActor();
  return submit(
    form,
    (input) => confirmDelivery(actor, input),
    ({ matchId }) => routes.communityMatch(matchId),
  );
}

export async function disputeDeliveryAction(_: FormState, form: FormData) {
  const actor = await currentActor();
  return submit(
    form,
    (input) => disputeDelivery(actor, input),
    ({ matchId }) => routes.communityMatch(matchId),
  );
}

export async function unconfirmDeliveryAction(_: FormState, form: FormData) {
  const actor = await currentActor();
  return submit(
    form,
    (input) => unconfirmDelivery(actor, input),
    ({ id, matchId }) => `${routes.communityMatch(matchId)}#${id}`,
  );
}

export async function completeMatchAction(_: FormState, form: FormData) {
  const actor = await currentActor();
  return submit(
    form,
    (input) => completeMatch(actor, input),
    ({ id }) => routes.communityMatch(id),
  );
}

export async function cancelMatchAction(_: FormState, form: FormData) {
  const actor = await currentActor();
  return submit(
    form,
    (input) => cancelMatch(actor, input),
    ({ id }) => routes.communityMatch(id),
  );
}

export async function writeMessageAction(_: FormState, form: FormData) {
  const actor = await currentActor();
  return submit(
    form,
    async (input) => ({ ...(await writeMessage(actor, input)), matchId: [input["matchId"]].flat()[0] ?? "" }),
    ({ matchId }) => `${routes.communityMatch(matchId)}#thread`,
  );
}
