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

defineClass('User', User);
