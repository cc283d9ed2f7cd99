import type { ApiSet, ClientClass, ClientModel } from './clientModel';
import { atLeast } from './clientModel';
import type { HostObject } from './members/define';
import { isHostObject } from './members/define';
import type { Profile } from './profile';
import type { Action, ArgumentInfo, ObjectPath, Request, Response } from './wire';
import { ActionType, ExcelError, PathType, misused, notTaught } from './wire';

/** Where the interpreter finds its objects. */
export interface Objects {
  readonly workbook: HostObject;
  /** An object that the client asked to keep (_KeepReference). */
  kept(reference: string): HostObject;
  /** An object that is not below the workbook ("new Microsoft…"); null when unknown. */
  service(name: string): HostObject | null;
}

/** Runs one batch. Like Excel it stops at the first error; what was done before stays done. */
export class Interpreter {
  constructor(
    private readonly model: ClientModel,
    private readonly profile: Profile,
    private readonly objects: Objects,
  ) {}

  run(request: Request, beforeAction: (action: Action, index: number) => void = () => undefined): Response {
    const response: Response = { Results: [], TraceIds: [] };
    const batch = new Map<number, HostObject | null>();
    const resolve = (id: number): HostObject | null => this.resolve(request, batch, id);
    for (const [index, action] of request.Actions.entries()) {
      try {
        beforeAction(action, index);
        response.Results.push({ ActionId: action.Id, Value: this.act(action, resolve) });
        if (action.ActionType === ActionType.trace) response.TraceIds.push(action.Id);
      } catch (error) {
        if (!(error instanceof ExcelError)) throw error;
        response.Error = { Code: error.code, Message: error.message, Location: error.location, ActionIndex: index };
        break;
      }
    }
    return response;
  }

  private act(action: Action, resolve: (id: number) => HostObject | null): unknown {
    if (action.ActionType === ActionType.trace) return null;
    const object = resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.instantiate:
        return object ? object.identity() : null;
      case ActionType.query:
        return object ? this.query(object, action) : null;
      case ActionType.method:
        // The client keeps every range it gets, also one that turns out to be a null object: Excel must let that pass.
        if (!object && action.Name === '_KeepReference') return null;
        return this.method(existing(object, action.Name), action.Name, action.ArgumentInfo, resolve);
      case ActionType.setProperty:
        return this.setProperty(existing(object, action.Name), action, resolve);
      default:
        throw notTaught(`the action type ${action.ActionType}`);
    }
  }

  private resolve(request: Request, batch: Map<number, HostObject | null>, id: number): HostObject | null {
    const known = batch.get(id);
    if (known !== undefined) return known;
    const path = request.ObjectPaths[String(id)];
    if (!path) throw new ExcelError('InvalidArgument', `no object path ${id}`);
    const object = this.follow(path, (other) => this.resolve(request, batch, other));
    batch.set(id, object);
    return object;
  }

  private follow(path: ObjectPath, resolve: (id: number) => HostObject | null): HostObject | null {
    switch (path.ObjectPathType) {
      case PathType.global:
        return this.objects.workbook;
      case PathType.nullObject:
        return null;
      case PathType.referenceId:
        return this.objects.kept(path.Name);
      case PathType.newObject: {
        const service = this.objects.service(path.Name);
        if (!service) throw notTaught(`the object ${path.Name}`);
        return service;
      }
    }
    return this.below(path, resolve);
  }

  /** An object that is reached through another one. */
  private below(path: ObjectPath, resolve: (id: number) => HostObject | null): HostObject | null {
    const parent = resolve(path.ParentObjectPathId ?? 0);
    // What Excel answers to a member of a null object in the same batch is not known to us: no code may depend on it.
    if (!parent) throw notTaught(`${path.Name} of an object that does not exist`);
    if (path.ObjectPathType === PathType.property) {
      const navigation = this.classOf(parent)?.navigations.get(path.Name);
      if (this.classOf(parent) && !navigation) throw misused(`${parent.type} has no property ${path.Name}`);
      if (navigation) this.requireSet(`${parent.type}.${path.Name}`, navigation.set);
      return parent.navigate(path.Name);
    }
    if (path.ObjectPathType === PathType.indexer) return parent.item(path.ArgumentInfo?.Arguments?.[0]);
    if (path.ObjectPathType !== PathType.method) throw notTaught(`the object path type ${path.ObjectPathType}`);
    const made = this.method(parent, path.Name, path.ArgumentInfo, resolve);
    if (made !== null && !isHostObject(made)) throw notTaught(`${parent.type}.${path.Name}() as an object`);
    return made;
  }

  private method(
    object: HostObject,
    name: string,
    info: ArgumentInfo | undefined,
    resolve: (id: number) => HostObject | null,
  ): unknown {
    const args = argumentsOf(info, resolve);
    const known = this.classOf(object);
    const method = known?.methods.get(name);
    if (known && !method && name !== 'GetItemAt') throw misused(`${object.type} has no method ${name}`);
    if (method && method.argumentCount !== args.length) {
      throw misused(`${object.type}.${name} takes ${method.argumentCount} arguments, got ${args.length}`);
    }
    if (method) this.requireSet(`${object.type}.${name}`, method.set);
    return object.call(name, args) ?? null;
  }

  private setProperty(object: HostObject, action: Action, resolve: (id: number) => HostObject | null): null {
    const scalar = this.classOf(object)?.scalars.get(action.Name);
    if (!scalar) throw misused(`${object.type} has no property ${action.Name}`);
    if (!scalar.writable) throw misused(`${object.type}.${action.Name} cannot be set`);
    this.requireSet(`${object.type}.${action.Name}`, scalar.set);
    object.set(action.Name, argumentsOf(action.ArgumentInfo, resolve)[0]);
    return null;
  }

  private query(object: HostObject, action: Action): unknown {
    const select = action.QueryInfo?.Select ?? [];
    if (action.QueryInfo?.Top || action.QueryInfo?.Skip || action.QueryInfo?.Expand?.length) {
      throw notTaught('load with top, skip or expand');
    }
    if (select.length === 0) throw misused(`load of ${object.type} names no property`);
    return this.queryTree(
      object,
      select.map((path) => path.split('/')),
    );
  }

  /** The answer to a load: identity, scalars, and for every navigation or item what was asked of it. */
  private queryTree(object: HostObject, paths: readonly (readonly string[])[]): unknown {
    const known = this.classOf(object);
    if (!known) throw notTaught(`load of ${object.type}`);
    if (known.items) {
      const below = paths.map((path) => (path[0] === 'items' ? path.slice(1) : path));
      return { ...object.identity(), _Items: object.items().map((item) => this.queryTree(item, below)) };
    }
    const answer: Record<string, unknown> = { ...object.identity() };
    const nested = new Map<string, string[][]>();
    for (const [first, ...rest] of paths) {
      if (first === undefined) continue;
      if (rest.length > 0) nested.set(first, [...(nested.get(first) ?? []), rest]);
      else answer[this.scalarName(known, first)] = object.get(this.scalarName(known, first));
    }
    for (const [jsName, below] of nested) {
      const navigation = [...known.navigations.values()].find((one) => one.jsName === jsName);
      if (!navigation) throw misused(`${known.name} has no property ${jsName}`);
      this.requireSet(`${known.name}.${jsName}`, navigation.set);
      const next = object.navigate(navigation.hostName);
      answer[navigation.hostName] = next ? this.queryTree(next, below) : null;
    }
    return answer;
  }

  private scalarName(known: ClientClass, jsName: string): string {
    const scalar = [...known.scalars.values()].find((one) => one.jsName === jsName);
    if (!scalar) throw misused(`${known.name} has no property ${jsName}`);
    this.requireSet(`${known.name}.${jsName}`, scalar.set);
    return scalar.hostName;
  }

  private classOf(object: HostObject): ClientClass | undefined {
    return this.model.get(object.type);
  }

  private requireSet(member: string, set: ApiSet): void {
    const have = this.profile.sets[set.name];
    if (have === undefined || !atLeast(have, set.version)) {
      throw misused(`${member} needs ${set.name} ${set.version}; this Excel has ${have ?? 'none'}`);
    }
  }
}

function existing(object: HostObject | null, member: string): HostObject {
  if (!object) throw notTaught(`${member} of an object that does not exist`);
  return object;
}

function argumentsOf(info: ArgumentInfo | undefined, resolve: (id: number) => HostObject | null): unknown[] {
  const references = info?.ReferencedObjectPathIds;
  return (info?.Arguments ?? []).map((argument, index) => {
    const id = references?.[index];
    return typeof id === 'number' && id !== 0 ? resolve(id) : argument;
  });
}
