"use server";

import { actorOf } from "@/lib/auth/person";
import { changeFollow } from "@/lib/follows/change-follow";
import { unfollowProject } from "@/lib/follows/unfollow-project";
import type { FormState } from "@/lib/forms/form-state";
import { submit } from "@/lib/forms/submit";
import { signedIn } from "@/lib/http/at-account";
import { routes } from "@/lib/routes";
import { changeSearch } from "@/lib/saved-searches/change-search";
import { forgetSearch } from "@/lib/saved-searches/forget-search";

const back = () => routes.savedSearches;

export async function changeSearchAction(_: FormState, form: FormData) {
  const actor = actorOf(await signedIn());
  return submit(form, (input) => changeSearch(actor, input), back);
}

export async function forgetSearchAction(_: FormState, form: FormData) {
  const actor = actorOf(await signedIn());
  return submit(form, (input) => forgetSearch(actor, input), back);
}

export async function changeFollowAction(_: FormState, form: FormData) {
  const actor = actorOf(await signedIn());
  return submit(form, (input) => changeFollow(actor, input), back);
}

export async function unfollowAction(_: FormState, form: FormData) {
  const actor = actorOf(await signedIn());
  return submit(form, (input) => unfollowProject(actor, input), back);
}
