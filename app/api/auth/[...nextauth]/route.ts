import NextAuth from "next-auth";
import type { NextRequest } from "next/server";
import { authOptions } from "@/lib/auth/next-auth";
import { sameOrigin } from "@/lib/http/same-origin";

type Context = { params: Promise<{ nextauth: string[] }> };

async function handle(request: NextRequest, context: Context): Promise<Response> {
  return (await NextAuth(request, context, authOptions(request.headers.get("user-agent")))) as Response;
}

export const GET = handle;
export const POST = (request: NextRequest, context: Context) => sameOrigin(request, () => handle(request, context));
