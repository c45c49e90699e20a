import { fileIn } from "@/lib/forms/file-in";
import { answers } from "@/lib/forms/submit";
import { httpStatus, Refusal } from "@/lib/refusal";

const spoilt = "What you sent did not arrive whole. Nothing was saved. Choose the file and try again.";

/**
 * Answers a form with a file that a script sent, so that it could show how far it has come: where to go next, or the
 * refusal as the form shows it. The same use case takes the form that a browser sends by itself.
 */
export async function takeUpload<Result>(
  request: Request,
  add: (input: Record<string, unknown>) => Promise<Result>,
  goTo: (result: Result) => string,
): Promise<Response> {
  const form = await request.formData().catch(() => null);
  if (!form) return Response.json({ message: spoilt, fields: {}, values: {} }, { status: httpStatus.invalid });
  const values = answers(form);
  try {
    return Response.json({ next: goTo(await add({ ...values, file: await fileIn(form, "file") })) });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return Response.json({ message: error.message, fields: error.fields, values }, { status: httpStatus[error.kind] });
  }
}
