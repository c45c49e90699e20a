import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { BackLink } from "@/components/layout/back-link";
import { PublicPage } from "@/components/layout/public-page";
import { ActionForm } from "@/components/ui/action-form";
import { Details } from "@/components/ui/details";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { askedSignIn } from "@/lib/http/asked-sign-in";
import { atPublic } from "@/lib/http/at-public";
import { post } from "@/lib/mail/deliver";
import { routes } from "@/lib/routes";
import { signInWithCodeAction } from "./actions";

export const metadata: Metadata = { title: "Enter your code", robots: { index: false } };

/** Where somebody types the code from the letter that this browser asked for. */
export default async function EnterCodePage() {
  const [{ area }, asked] = await Promise.all([atPublic(), askedSignIn()]);
  if (!asked) redirect(routes.signIn);
  return (
    <PublicPage area={area} width="narrow">
      <div className="stack">
        <BackLink href={routes.signIn}>Use another address</BackLink>
        {post.keeps && (
          <Notice title="Your letter is here">
            <p>
              In this demonstration no letters are sent. <a href={routes.letters}>Read yours to find the code</a>.
            </p>
          </Notice>
        )}
        <ActionForm action={signInWithCodeAction}>
          <TextField
            heading
            name="code"
            label="Enter the code from your letter"
            hint="We have sent six digits to the address that you gave. They work for ten minutes."
            inputMode="numeric"
            autoComplete="one-time-code"
            spellCheck={false}
            width={10}
          />
          <div className="actions">
            <SubmitButton pendingLabel="Signing in…">Sign in</SubmitButton>
          </div>
        </ActionForm>
        <Details summary="No letter has come">
          <p>Look in the folder for unwanted mail. It can take a minute or two.</p>
          <p>
            Only the code in the newest letter works. <a href={routes.signIn}>Ask for a new letter</a>.
          </p>
        </Details>
      </div>
    </PublicPage>
  );
}
