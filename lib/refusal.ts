export type FieldErrors = Record<string, string[] | undefined>;

/** The only place that says which refusal has which HTTP status. */
export const httpStatus = { invalid: 422, notAllowed: 403, notFound: 404, conflict: 409 } as const;

/** How the service says no on purpose. Anything else that is thrown is a bug. */
export class Refusal extends Error {
  constructor(
    readonly kind: keyof typeof httpStatus,
    message: string,
    readonly fields: FieldErrors = {},
  ) {
    super(message);
    this.name = "Refusal";
  }
}
