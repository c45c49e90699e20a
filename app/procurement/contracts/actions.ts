"use server";

import { currentActor } from "@/lib/auth/session";
import { addContract } from "@/lib/contracts/add-contract";
import { changeContract } from "@/lib/contracts/change-contract";
import type { FormState } from "@/lib/forms/form-state";
import { submit } from "@/lib/forms/submit";
import { routes } from "@/lib/routes";

const toContract = ({ id }: { id: string }) => routes.contract(id);

export async function addContractAction(_: FormState, form: FormData) {
  const actor = await currentActor();
  return submit(form, (input) => addContract(actor, input), toContract);
}

export async function changeContractAction(_: FormState, form: FormData) {
  const actor = await currentActor();
  return submit(form, (input) => changeContract(actor, input), toContract);
}
