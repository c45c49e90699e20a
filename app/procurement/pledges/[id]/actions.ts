"use server";

import { currentActor } from "@/lib/auth/session";
import type { FormState } from "@/lib/forms/form-state";
import { submit } from "@/lib/forms/submit";
import { routes } from "@/lib/routes";
import { writeMessage } from "@/lib/threads/write-message";

export async function writeMessageAction(_: FormState, form: FormData) {
  const actor = await currentActor();
  return submit(
    form,
    (input) => writeMessage(actor, input),
    ({ pledgeId }) => `${routes.procurementPledge(pledgeId)}#thread`,
  );
}
