import { createTransport } from "nodemailer";
import { env } from "@/lib/env";
import { routes } from "@/lib/routes";

export type Mail = {
  to: string;
  subject: string;
  text: string;
  html: string;
  /** What stops such letters, which mail programs then offer as a button of their own (RFC 8058). */
  stopToken?: string | null;
};

/** Where letters go: over SMTP; kept to be read at /dev/mail, in a demonstration without SMTP; or nowhere. */
export type Post = { smtpUrl?: string | undefined; from: string; address: string; keeps: boolean };

export const post: Post = {
  smtpUrl: env.SMTP_URL,
  from: env.MAIL_FROM,
  address: env.address,
  keeps: env.demonstration && env.SMTP_URL === undefined,
};

const seconds = 1000;

/**
 * Sends a letter over SMTP, or says that it is to be kept. The same `name` gives the same Message-ID, so that a mail
 * server can tell a letter that comes twice.
 */
export async function deliver(mail: Mail, name: string, through: Post = post): Promise<"sent" | "kept"> {
  if (through.keeps) return "kept";
  if (!through.smtpUrl) throw new Error("SMTP_URL is not set, so letters can't be sent");
  const transport = createTransport(through.smtpUrl, {
    from: through.from,
    connectionTimeout: 8 * seconds,
    greetingTimeout: 8 * seconds,
    socketTimeout: 8 * seconds,
    // Nothing in a letter is ever fetched or read from a file.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  try {
    const { stopToken, ...written } = mail;
    const headers = {
      ...{ "Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "All" },
      ...(stopToken && {
        "List-Unsubscribe": `<${through.address}${routes.stopInOnePress(stopToken)}>`,
        "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
      }),
    };
    await transport.sendMail({ ...written, messageId: `<${name}@${new URL(through.address).hostname}>`, headers });
    return "sent";
  } finally {
    transport.close();
  }
}
