"use server";

import { agreeCredit, refuseCredit } from "@/lib/commitments/decide-credit";
import { changeCommitment } from "@/lib/commitments/change-commitment";
import { endCommitment } from "@/lib/commitments/end-commitment";
import { makeCommitment } from "@/lib/commitments/make-commitment";
import { currentActor } from "@/lib/auth/session";
import { addContract } from "@/lib/contracts/add-contract";
import { changeContract } from "@/lib/contracts/change-contract";
import type { FormState } from "@/lib/forms/form-state";
import { submit } from "@/lib/forms/submit";
import { decideRating } from "@/lib/ledger/decide-rating";
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

export async function makeCommitmentAction(_: FormState, form: FormData) {
  const actor = await currentActor();
  return submit(
    form,
    (input) => makeCommitment(actor, input),
    ({ contractId }) => routes.contract(contractId),
  );
}

const toCommitment = ({ id, contractId }: { id: string; contractId: string }) => routes.commitment(contractId, id);

export async function changeCommitmentAction(_: FormState, form: FormData) {
  const actor = await currentActor();
  return submit(form, (input) => changeCommitment(actor, input), toCommitment);
}

export async function endCommitmentAction(_: FormState, form: FormData) {
  const actor = await currentActor();
  return submit(form, (input) => endCommitment(actor, input), toCommitment);
}

type Decided = { contractId: string; commitmentId: string };
const toCredits = ({ contractId, commitmentId }: Decided) => routes.commitment(contractId, commitmentId);

export async function agreeCreditAction(_: FormState, form: FormData) {
  const actor = await currentActor();
  return submit(form, (input) => agreeCredit(actor, input), toCredits);
}

export async function refuseCreditAction(_: FormState, form: FormData) {
  const actor = await currentActor();
  return submit(form, (input) => refuseCredit(actor, input), toCredits);
}

export async function decideRatingAction(_: FormState, form: FormData) {
  const actor = await currentActor();
  return submit(
    form,
    (input) => decideRating(actor, input),
    ({ contractId }) => `${routes.contract(contractId)}#rating`,
  );
}
