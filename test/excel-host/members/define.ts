import { notTaught } from '../wire';

/** An object of our Excel as the interpreter sees it: members by their names on the wire. */
export interface HostObject {
  readonly type: string;
  /** What it is about (a sheet, a range …), for methods that get an object as an argument. */
  readonly target: unknown;
  /** What goes back when the client makes its proxy: how it can be found again. */
  identity(): Record<string, unknown>;
  get(name: string): unknown;
  set(name: string, value: unknown): void;
  navigate(name: string): HostObject | null;
  call(name: string, args: readonly unknown[]): unknown;
  items(): readonly HostObject[];
  item(key: unknown): HostObject;
}

export interface ScalarMember<T> {
  get(target: T): unknown;
  set?(target: T, value: unknown): void;
}

/** What our Excel knows of one class of the client. */
export interface Members<T> {
  identity?(target: T): Record<string, unknown>;
  readonly scalars?: Readonly<Record<string, ScalarMember<T>>>;
  readonly navigations?: Readonly<Record<string, (target: T) => HostObject | null>>;
  readonly methods?: Readonly<Record<string, (target: T, args: readonly unknown[]) => unknown>>;
  items?(target: T): readonly HostObject[];
  item?(target: T, key: unknown): HostObject;
}

/** Makes the objects of one class. A member that is not described is an error that names it. */
export function define<T>(type: string, members: Members<T>): (target: T) => HostObject {
  return (target) => ({
    type,
    target,
    identity: () => members.identity?.(target) ?? {},
    get(name) {
      const scalar = members.scalars?.[name];
      if (!scalar) throw notTaught(`${type}.${name}`);
      return scalar.get(target);
    },
    set(name, value) {
      const scalar = members.scalars?.[name];
      if (!scalar?.set) throw notTaught(`setting ${type}.${name}`);
      scalar.set(target, value);
    },
    navigate(name) {
      const navigation = members.navigations?.[name];
      if (!navigation) throw notTaught(`${type}.${name}`);
      return navigation(target);
    },
    call(name, args) {
      const method = members.methods?.[name];
      if (!method) throw notTaught(`${type}.${name}()`);
      return method(target, args);
    },
    items() {
      if (!members.items) throw notTaught(`the items of ${type}`);
      return members.items(target);
    },
    item(key) {
      if (!members.item) throw notTaught(`getItem of ${type}`);
      return members.item(target, key);
    },
  });
}

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === 'object' && value !== null && 'identity' in value && 'navigate' in value;
}

/** A scalar that the host only keeps: it can be set and read. */
export function plain<T>(get: (target: T) => unknown, set?: (target: T, value: unknown) => void): ScalarMember<T> {
  return set ? { get, set } : { get };
}
