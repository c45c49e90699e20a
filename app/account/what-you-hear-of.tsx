import { tellingOptions, tellingWords } from "@/components/telling/telling-words";
import { ActionForm } from "@/components/ui/action-form";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/button";
import { SelectField } from "@/components/ui/select-field";
import { StatusTag } from "@/components/ui/status-tag";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FollowRow } from "@/lib/follows/list-follows";
import type { FormState } from "@/lib/forms/form-state";
import type { Telling } from "@/lib/generated/prisma/enums";
import { routes } from "@/lib/routes";
import type { SavedSearchRow } from "@/lib/saved-searches/list-saved-searches";
import { changeFollowAction, changeSearchAction, forgetSearchAction, unfollowAction } from "./hear-of-actions";

type Action = (state: FormState, form: FormData) => Promise<FormState>;

/** The searches that somebody saved and the projects that they follow, how they are told of each, and the way to change or stop it. */
export function WhatYouHearOf({
  searches,
  follows,
  list,
}: {
  searches: SavedSearchRow[];
  follows: FollowRow[];
  list: string | null;
}) {
  return (
    <section className="stack" id="searches">
      <h2>What you hear about</h2>
      {searches.length + follows.length === 0 && (
        <EmptyState title="Nothing yet" action={list !== null && <LinkButton href={list}>Find projects</LinkButton>}>
          Look for projects and press “Tell me about new ones like these”. Or follow a project on its page.
        </EmptyState>
      )}
      {searches.map(({ id, name, query, telling, programme }) => (
        <Heard
          key={id}
          title={name}
          href={`${routes.projects(programme.slug)}${query}`}
          under="A search that you saved"
          telling={telling}
          id={id}
          hidden={{ searchId: id }}
          change={changeSearchAction}
          stop={forgetSearchAction}
          stopLabel="Forget this search"
        />
      ))}
      {follows.map(({ id, title, slug, telling, programme }) => (
        <Heard
          key={id}
          title={title}
          href={routes.project(programme.slug, slug)}
          under="A project that you follow"
          telling={telling}
          id={id}
          hidden={{ projectId: id }}
          change={changeFollowAction}
          stop={unfollowAction}
          stopLabel="Stop following"
        />
      ))}
    </section>
  );
}

type HeardOf = {
  title: string;
  href: string;
  under: string;
  telling: Telling;
  id: string;
  hidden: Record<string, string>;
  change: Action;
  stop: Action;
  stopLabel: string;
};

function Heard({ title, href, under, telling, id, hidden, change, stop, stopLabel }: HeardOf) {
  const about = <span className="sr-only">{`: ${title}`}</span>;
  return (
    <Card
      as="div"
      title={title}
      under={under}
      foot={<StatusTag tone={telling === "never" ? "warn" : "info"}>{tellingWords[telling]}</StatusTag>}
    >
      <p>
        <a href={href}>
          See what is there now
          {about}
        </a>
      </p>
      <ActionForm action={change} hidden={hidden}>
        <SelectField
          name="telling"
          id={`telling-${id}`}
          label="When we write to you"
          width={20}
          defaultValue={telling}
          options={[...tellingOptions, { value: "never", label: "Never" }]}
        />
        <div className="actions">
          <SubmitButton variant="quiet">
            Save when we write
            {about}
          </SubmitButton>
        </div>
      </ActionForm>
      <ActionForm action={stop} hidden={hidden}>
        <SubmitButton variant="quiet">
          {stopLabel}
          {about}
        </SubmitButton>
      </ActionForm>
    </Card>
  );
}
