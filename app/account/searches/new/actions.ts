"use server";

import type { FormState } from "@/lib/forms/form-state";
import { submit } from "@/lib/forms/submit";
import { signedIn } from "@/lib/http/at-account";
import { atPublic } from "@/lib/http/at-public";
import { routes } from "@/lib/routes";
import { saveSearch } from "@/lib/saved-searches/save-search";

export async function saveSearchAction(_: FormState, form: FormData) {
  await signedIn();
  const programme = form.get("programme");
  const { actor } = await atPublic(typeof programme === "string" ? programme : "");
  return submit(
    form,
    (input) => saveSearch(actor, input),
    () => routes.savedSearches,
  );
}
