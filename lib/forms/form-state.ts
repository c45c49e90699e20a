import type { FieldErrors } from "@/lib/refusal";

/** What a form shows again after a refusal: what went wrong, beside which field, and the answers as they were typed. */
export type FormState = { message?: string; fields: FieldErrors; values: Record<string, string | string[]> };

export const emptyForm: FormState = { fields: {}, values: {} };
