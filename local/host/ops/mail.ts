import type { Execution } from '../execution.ts';
import { type OpTable, ServiceError } from '../op.ts';
import type { Mail } from '../world.ts';

/** Recipients a day of a consumer account. */
export const MAIL_QUOTA = 100;
const DAY = 86_400_000;

const recipients = (mail: Pick<Mail, 'to' | 'cc' | 'bcc'>): string[] =>
  [mail.to, mail.cc, mail.bcc]
    .flatMap((list) => list.split(','))
    .map((one) => one.trim())
    .filter(Boolean);

function remaining(exec: Execution): number {
  const sent = exec.world.outbox.filter((mail) => exec.now() - mail.time < DAY);
  return MAIL_QUOTA - sent.reduce((sum, mail) => sum + recipients(mail).length, 0);
}

/** MailApp: nothing leaves the machine, mails wait in the outbox. */
export const mailOps: OpTable = {
  'mail.quota': remaining,
  'mail.send': (exec: Execution, given: Partial<Mail>) => {
    const text = (key: keyof Mail) => String(given[key] ?? '');
    const mail: Mail = {
      to: text('to'),
      cc: text('cc'),
      bcc: text('bcc'),
      subject: text('subject'),
      body: text('body'),
      htmlBody: text('htmlBody'),
      name: text('name'),
      replyTo: text('replyTo'),
      time: exec.now(),
    };
    const all = recipients(mail);
    if (all.length === 0) throw new ServiceError('Failed to send email: no recipient');
    const wrong = all.find((one) => !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(one.replace(/^.*<(.*)>$/, '$1')));
    if (wrong !== undefined) throw new ServiceError(`Invalid email: ${wrong}`);
    if (all.length > remaining(exec))
      throw new ServiceError('Service invoked too many times for one day: email.');
    exec.world.outbox.push(mail);
    exec.host.emit({ type: 'mail', mail });
  },
};
