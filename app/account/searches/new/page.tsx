import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { randomUUID } from "node:crypto";
import { BackLink } from "@/components/layout/back-link";
import { PageHeading } from "@/components/layout/page-heading";
import { PublicPage } from "@/components/layout/public-page";
import { tellingOptions } from "@/components/telling/telling-words";
import { ActionForm } from "@/components/ui/action-form";
import { RadioGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import { atAccount } from "@/lib/http/at-account";
import { atPublic } from "@/lib/http/at-public";
import { routes } from "@/lib/routes";
import { queryToKeep } from "@/lib/saved-searches/kept-query";
import { loadSearchToSave } from "@/lib/saved-searches/load-search-to-save";
import { readSearch } from "@/lib/search/read-search";
import { saveSearchAction } from "./actions";

export const metadata: Metadata = { title: "Tell me about new ones like these" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Somebody saves a search that they have just made, and says how they want to be told. */
export default async function SaveSearchPage({ searchParams }: Props) {
  const { programme, ...query } = await searchParams;
  if (typeof programme !== "string") notFound();
  const search = readSearch(query);
  const here = routes.saveSearch(programme, queryToKeep(search));
  await atAccount(here);
  const { actor, area } = await atPublic(programme);
  const { name, total, query: kept, telling } = await loadSearchToSave(actor, search);
  return (
    <PublicPage area={area} width="narrow">
      <div className="stack">
        <BackLink href={`${routes.projects(programme)}${kept}`}>Back to the list</BackLink>
        <PageHeading title="Tell me about new ones like these" />
        <p className="text-lead">{name}</p>
        <p>
          {total === 0
            ? "There is none today. We can write to you when one is listed."
            : `There ${total === 1 ? "is one" : `are ${total.toLocaleString("en-GB")}`} today. We can write to you when another is listed.`}
        </p>
        <ActionForm action={saveSearchAction} submission={randomUUID()} hidden={{ query: kept, programme }}>
          <RadioGroup
            name="telling"
            label="When should we write to you?"
            hint="You can stop these letters whenever you like, with one press."
            options={tellingOptions}
            defaultValue={telling === "at_once" ? "at_once" : "weekly"}
          />
          <div className="actions">
            <SubmitButton>{telling === null ? "Save this search" : "Save how you are told"}</SubmitButton>
          </div>
        </ActionForm>
      </div>
    </PublicPage>
  );
}
