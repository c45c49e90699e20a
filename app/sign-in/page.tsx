import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { PageHeading } from "@/components/layout/page-heading";
import { PublicPage } from "@/components/layout/public-page";
import { ActionForm } from "@/components/ui/action-form";
import { LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { landing } from "@/lib/auth/landing";
import { currentPerson } from "@/lib/auth/session";
import { env } from "@/lib/env";
import { atPublic } from "@/lib/http/at-public";
import { returnAddress } from "@/lib/http/return-address";
import { routes } from "@/lib/routes";
import { requestSignInAction } from "./actions";
import { CastToChoose } from "./cast-to-choose";

export const metadata: Metadata = { title: "Sign in", robots: { index: false } };

/** Signing in, or joining: an e-mail address is all it takes. */
export default async function SignInPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const [{ area }, person, { next, error }] = await Promise.all([atPublic(), currentPerson(), searchParams]);
  const to = returnAddress(next);
  if (person) redirect(to ?? landing(person.organisation?.kind ?? null));
  return (
    <PublicPage area={area} width="narrow">
      <div className="stack-loose">
        <PageHeading title="Sign in" lede="New here? Start in the same way. There is no password to remember." />
        {error !== undefined && <Notice tone="warn">{notSignedIn}</Notice>}
        <ActionForm action={requestSignInAction} hidden={to ? { next: to } : {}}>
          <TextField
            name="email"
            label="What is your e-mail address?"
            hint="We send you a letter with a code and a link. They work for ten minutes."
            type="email"
            autoComplete="email"
            spellCheck={false}
          />
          <div className="actions">
            <SubmitButton pendingLabel="Sending…">Send me a code</SubmitButton>
          </div>
        </ActionForm>
        {env.OIDC_ISSUER && <WorkAccount to={to} />}
        {env.demonstration && <CastToChoose to={to} />}
      </div>
    </PublicPage>
  );
}

const notSignedIn =
  "That did not sign you in. Your work account has to give us an e-mail address that it has checked. You can use a code instead.";

function WorkAccount({ to }: { to: string | null }) {
  return (
    <section className="stack">
      <h2>Or use an account that you have</h2>
      <div className="actions">
        <LinkButton variant="quiet" href={routes.signInOidc + (to ? `?next=${encodeURIComponent(to)}` : "")}>
          {`Sign in with ${env.OIDC_NAME}`}
        </LinkButton>
      </div>
    </section>
  );
}
