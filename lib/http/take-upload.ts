import { fileIn } from "@/lib/forms/file-in";
import { answers } from "@/lib/forms/submit";
import { httpStatus, Refusal } from "@/lib/refusal";

/**
 * Answers a form with a file that a script sent, so that it could show how far it has come: where to go next, or the
 * refusal as the form shows it. The same use case takes the form that a browser sends by itself.
 */
export async function takeUpload<Result>(
  request: Request,
  add: (input: Record<string, unknown>) => Promise<Result>,
  goTo: (result: Result) => string,
): Promise<Response> {
  const form = await request.formData();
  const values = answers(form);
  try {
    return Response.json({ next: goTo(await add({ ...values, file: await fileIn(form, "file") })) });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return Response.json({ message: error.message, fields: error.fields, values }, { status: httpStatus[error.kind] });
  }
}
