import { currentActor } from "@/lib/auth/session";
import { readFile } from "@/lib/files/read-file";
import { fileResponse } from "@/lib/http/file-response";
import { page } from "@/lib/http/page";

type Props = { params: Promise<{ id: string; size: string }> };

export const dynamic = "force-dynamic";

/** A photograph in one of its sizes, or a document: for whom may see its project. */
export async function GET(request: Request, { params }: Props) {
  const [actor, asked] = await Promise.all([currentActor(), params]);
  return fileResponse(request, await page(() => readFile(actor, asked)));
}
