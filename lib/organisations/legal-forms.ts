import type { LegalForm } from "@/lib/generated/prisma/enums";

/** What each legal form is called on screen. */
export const legalForms: Record<LegalForm, string> = {
  charity: "Registered charity",
  cio: "Charitable incorporated organisation (CIO)",
  cic: "Community interest company (CIC)",
  company: "Company",
  unincorporated: "Group or club that is not registered",
  public_body: "Public body, such as a school or a council",
  other: "Something else",
};

/** Forms that exist only by being registered at Companies House. */
export const atCompaniesHouse: readonly LegalForm[] = ["cic", "company"];
