import { defineClass, defineService } from './guard.ts';
import { call, execution, peek } from './kernel.ts';

class User {
  readonly #email: string;
  constructor(email: string) {
    this.#email = email;
  }
  getEmail(): string {
    return this.#email;
  }
}

class Session {
  getActiveUser(): User {
    return new User(call('session.email', 'active'));
  }
  getEffectiveUser(): User {
    return new User(call('session.email', 'effective'));
  }
  getActiveUserLocale(): string {
    return execution.locale.split('_')[0] ?? execution.locale;
  }
  getScriptTimeZone(): string {
    return execution.timeZone;
  }
  getTemporaryActiveUserKey(): string {
    return peek('session.key');
  }
}

/** Who an event says is there: no round trip, and without an address where the mode hides it. */
export const activeUser = (): object => new User(peek('session.email', 'active'));

defineClass('User', User);
defineService('Session', new Session());
