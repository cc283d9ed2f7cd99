/** A private method of a library's object, or of its class' prototype. Throws where this version of the library has none. */
export function privateMethod(owner: object, name: string): (...args: readonly unknown[]) => unknown {
  const member: unknown = Reflect.get(owner, name);
  if (typeof member !== 'function') {
    throw new Error(
      `${owner.constructor.name} has no method ${name}: this version of the library is not the one we know`,
    );
  }
  return (...args) => Reflect.apply(member, owner, args) as unknown;
}

/** Puts another method in the place of a private one, for this object alone. Throws where there is none to replace. */
export function replacePrivateMethod(owner: object, name: string, method: (...args: never[]) => unknown): void {
  privateMethod(owner, name);
  Reflect.set(owner, name, method);
}
