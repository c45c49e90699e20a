import type { Metadata } from "next";
import { PageHeading } from "@/components/layout/page-heading";
import { PublicPage } from "@/components/layout/public-page";
import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { atPublic } from "@/lib/http/at-public";
import { routes } from "@/lib/routes";
import { loadStop } from "@/lib/telling/load-stop";
import { stopLettersAction } from "./actions";

export const metadata: Metadata = { title: "Stop these letters", robots: { index: false } };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Where the link at the end of a letter leads, signed in or not. Opening it stops nothing, as mail scanners do; pressing the button does. */
export default async function StopLettersPage({ searchParams }: Props) {
  const [{ area }, { token }] = await Promise.all([atPublic(), searchParams]);
  const stop = await loadStop(token);
  return (
    <PublicPage area={area} width="narrow">
      <div className="stack">
        {stop && stop.names.length > 0 ? <Ask names={stop.names} token={token} /> : <Done link={stop !== null} />}
      </div>
    </PublicPage>
  );
}

function Ask({ names, token }: { names: string[]; token: unknown }) {
  return (
    <>
      <PageHeading title="Stop these letters?" />
      <p>You asked us to write to you about:</p>
      <ul>
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
      <ActionForm action={stopLettersAction} hidden={{ token: String(token) }}>
        <div className="actions">
          <SubmitButton pendingLabel="Stopping…">Stop these letters</SubmitButton>
        </div>
      </ActionForm>
    </>
  );
}

function Done({ link }: { link: boolean }) {
  return (
    <>
      <PageHeading
        title={link ? "These letters have stopped" : "This link does not work"}
        lede={
          link
            ? "We will not write to you about this any more."
            : "Open the link in the letter again, or copy all of it."
        }
      />
      <p>
        <a href={routes.savedSearches}>See everything that you asked to hear about</a>
      </p>
    </>
  );
}
