import type { Metadata } from "next";
import { PageHeading } from "@/components/layout/page-heading";
import { PublicPage } from "@/components/layout/public-page";
import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { atPublic } from "@/lib/http/at-public";
import { routes } from "@/lib/routes";
import { signInWithLinkAction } from "./actions";

export const metadata: Metadata = { title: "Finish signing in", robots: { index: false } };

/** Where the link in a letter leads. Opening it uses nothing up, as mail scanners do; pressing the button does. */
export default async function SignInLinkPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const [{ area }, { token }] = await Promise.all([atPublic(), searchParams]);
  return (
    <PublicPage area={area} width="narrow">
      <div className="stack">
        <PageHeading title="Finish signing in" lede="One press, and you are in." />
        <ActionForm action={signInWithLinkAction} hidden={{ token: typeof token === "string" ? token : "" }}>
          <div className="actions">
            <SubmitButton pendingLabel="Signing in…">Sign in to Maypole</SubmitButton>
          </div>
        </ActionForm>
        <p className="soft">
          If you did not ask to sign in, close this page. <a href={routes.signIn}>Ask for a new letter</a> if this one
          is more than ten minutes old.
        </p>
      </div>
    </PublicPage>
  );
}
