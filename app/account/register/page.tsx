import type { Metadata } from "next";
import { randomUUID } from "node:crypto";
import { BackLink } from "@/components/layout/back-link";
import { PageHeading } from "@/components/layout/page-heading";
import { PublicPage } from "@/components/layout/public-page";
import { ActionForm } from "@/components/ui/action-form";
import { RadioGroup } from "@/components/ui/radio-group";
import { SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { atAccount } from "@/lib/http/at-account";
import { listProgrammes, type Programme } from "@/lib/programmes/get-programme";
import { routes } from "@/lib/routes";
import { registerAction } from "./actions";
import { OrganisationFields } from "@/components/organisations/organisation-fields";
import { YourName } from "@/components/organisations/your-name";

export const metadata: Metadata = { title: "Register an organisation" };

const kinds = [
  { value: "community", label: "We run projects for children or local people", hint: "You list what you need." },
  { value: "supplier", label: "We supply the NHS and want to give", hint: "You back what others need." },
];

/** Somebody new says which organisation they come from; the procurement team approves it. */
export default async function RegisterPage() {
  const { person, area } = await atAccount(routes.register);
  const programmes = await listProgrammes();
  return (
    <PublicPage area={area} width="narrow">
      <div className="stack">
        <BackLink href={routes.account}>Your account</BackLink>
        <PageHeading
          title="Register an organisation"
          lede="The procurement team reads this and lets you in. You can start work while you wait."
        />
        <ActionForm action={registerAction} submission={randomUUID()} hidden={onlyOne(programmes)}>
          {programmes.length !== 1 && (
            <SelectField
              name="programmeId"
              label="Which programme are you joining?"
              empty="Choose a programme"
              options={programmes.map(({ id, name }) => ({ value: id, label: name }))}
            />
          )}
          <RadioGroup name="kind" label="What do you do?" options={kinds} />
          {!person.named && <YourName />}
          <OrganisationFields />
          <div className="actions">
            <SubmitButton pendingLabel="Sending…">Send for approval</SubmitButton>
          </div>
        </ActionForm>
      </div>
    </PublicPage>
  );
}

function onlyOne([programme, ...others]: Programme[]): Record<string, string> {
  return programme && others.length === 0 ? { programmeId: programme.id } : {};
}
