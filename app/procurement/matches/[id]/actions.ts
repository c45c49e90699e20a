"use server";

import { currentActor } from "@/lib/auth/session";
import { resolveDispute } from "@/lib/deliveries/resolve-dispute";
import type { FormState } from "@/lib/forms/form-state";
import { submit } from "@/lib/forms/submit";
import { routes } from "@/lib/routes";
import { writeMessage } from "@/lib/threads/write-message";

const back = ({ id, matchId }: { id: string; matchId: string }) => `${routes.procurementMatch(matchId)}#${id}`;

export async function resolveDisputeAction(_: FormState, form: FormData) {
  const actor = await currentActor();
  return submit(form, (input) => resolveDispute(actor, input), back);
}

export async function writeMessageAction(_: FormState, form: FormData) {
  const actor = await currentActor();
  return submit(
    form,
    async (input) => ({ ...(await writeMessage(actor, input)), matchId: [input["matchId"]].flat()[0] ?? "" }),
    ({ matchId }) => `${routes.procurementMatch(matchId)}#thread`,
  );
}
