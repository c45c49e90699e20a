"use server";

import { currentActor } from "@/lib/auth/session";
import { applyContractFile } from "@/lib/contracts/apply-contract-file";
import { keepContractFile } from "@/lib/contracts/keep-contract-file";
import { fileIn } from "@/lib/forms/file-in";
import type { FormState } from "@/lib/forms/form-state";
import { submit } from "@/lib/forms/submit";
import { routes } from "@/lib/routes";

const toFile = ({ id }: { id: string }) => routes.contractFile(id);

export async function keepContractFileAction(_: FormState, form: FormData) {
  const [actor, file] = await Promise.all([currentActor(), fileIn(form, "file")]);
  return submit(form, (input) => keepContractFile(actor, { ...input, file }), toFile);
}

export async function applyContractFileAction(_: FormState, form: FormData) {
  const actor = await currentActor();
  return submit(form, (input) => applyContractFile(actor, input), toFile);
}
