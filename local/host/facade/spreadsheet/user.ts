import { defineClass } from '../guard.ts';

/** An account as documents name their editors. */
export class User {
  readonly #email: string;
  constructor(email: string) {
    this.#email = email;
  }
  getEmail(): string {
    return this.#email;
  }
  getUserLoginId(): string {
    return this.#email;
  }
  toString(): string {
    return this.#email;
  }
}

/** E-mail addresses of what a script names people by: texts, or users of whichever service. */
export function emailsOf(people: unknown): string[] {
  const list: unknown[] = Array.isArray(people) ? people : [people];
  return list.map((one) => {
    const isUser = typeof one === 'object' && one !== null && 'getEmail' in one;
    return isUser ? (one as User).getEmail() : String(one);
  });
}

defineClass('User', User);
