import { defineService } from './guard.ts';
import { call, fail } from './kernel.ts';

type Options = Readonly<Record<string, unknown>>;
const KNOWN = ['to', 'cc', 'bcc', 'subject', 'body', 'htmlBody', 'name', 'replyTo', 'noReply'];

class MailApp {
  getRemainingDailyQuota(): number {
    return call('mail.quota');
  }
  sendEmail(...args: (string | Options)[]): void {
    const [first, ...rest] = args;
    const given = typeof first === 'object' ? first : positional(first ?? '', rest);
    const unknown = Object.keys(given).find((key) => !KNOWN.includes(key));
    if (unknown) fail(`Host lokal: MailApp.sendEmail({${unknown}}) belum didukung`);
    call('mail.send', given);
  }
}

/** (to, subject, body[, options]) and (to, replyTo, subject, body). */
function positional(to: string, rest: readonly (string | Options)[]): Options {
  const texts = rest.filter((value): value is string => typeof value === 'string');
  const options = rest.find((value): value is Options => typeof value === 'object') ?? {};
  const [subject, body] = texts.length === 3 ? texts.slice(1) : texts;
  return { ...options, to, subject, body, ...(texts.length === 3 ? { replyTo: texts[0] } : {}) };
}

defineService('MailApp', new MailApp());
