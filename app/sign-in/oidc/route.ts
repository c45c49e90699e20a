import { notFound } from "next/navigation";
import type { NextRequest } from "next/server";
import { env } from "@/lib/env";
import { returnAddress } from "@/lib/http/return-address";
import { startOidc } from "@/lib/http/start-oidc";
import { routes } from "@/lib/routes";

export function GET(request: NextRequest): Promise<Response> {
  if (!env.OIDC_ISSUER) notFound();
  return startOidc(returnAddress(request.nextUrl.searchParams.get("next")) ?? routes.signIn);
}
