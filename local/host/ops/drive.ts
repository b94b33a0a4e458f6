import type { Execution } from '../execution.ts';
import { type OpTable, ServiceError } from '../op.ts';
import type { DriveItem, DrivePermission } from '../world.ts';

type Options = Readonly<Record<string, unknown>>;

const notFound = (id: string): ServiceError =>
  new ServiceError(
    `API call to drive.files.get failed with error: File not found: ${id}.`,
    'GoogleJsonResponseException',
  );

function mayRead(exec: Execution, item: DriveItem): boolean {
  if (item.owner === exec.user) return true;
  const domain = exec.user.split('@')[1];
  return item.permissions.some(
    ({ type, emailAddress, domain: open }) =>
      type === 'anyone' || emailAddress === exec.user || (type === 'domain' && open === domain),
  );
}

function itemOf(exec: Execution, id: string): DriveItem {
  const item = exec.world.drive.get(id);
  if (!item || !mayRead(exec, item)) throw notFound(id);
  return item;
}

const FILE_FIELDS = 'kind,id,name,mimeType';

/** All fields of a file the small drive keeps, in the API's words. */
function fileOf(exec: Execution, item: DriveItem): Record<string, unknown> {
  return {
    kind: 'drive#file',
    id: item.id,
    name: item.name,
    mimeType: item.mimeType,
    description: item.description,
    parents: item.parents,
    owners: [
      { kind: 'drive#user', emailAddress: item.owner, displayName: item.owner, me: item.owner === exec.user },
    ],
    createdTime: item.createdTime,
    modifiedTime: item.modifiedTime,
    trashed: item.trashed,
    explicitlyTrashed: item.trashed,
    ownedByMe: item.owner === exec.user,
    shared: item.permissions.some(({ role }) => role !== 'owner'),
    permissions: item.permissions,
    webViewLink: `https://drive.google.com/file/d/${item.id}/view`,
    size: String(Buffer.byteLength(item.content, 'utf8')),
  };
}

/** Top level of a field mask; `owners(emailAddress)` gives the whole `owners`. */
function masked(file: Record<string, unknown>, mask: unknown): Record<string, unknown> {
  const names = String(mask ?? FILE_FIELDS)
    .replace(/\([^()]*\)/g, '')
    .split(',')
    .map((name) => name.trim().split('/')[0] ?? '');
  if (names.includes('*')) return file;
  const unknown = names.find((name) => !(name in file));
  if (unknown !== undefined) {
    throw new ServiceError(
      `API call to drive.files.get failed with error: Invalid field selection ${unknown}`,
      'GoogleJsonResponseException',
    );
  }
  return Object.fromEntries(names.map((name) => [name, file[name]]));
}

/** `q` as a conjunction of the simple terms; anything else is named and refused. */
function matches(exec: Execution, item: DriveItem, term: string): boolean {
  const [, parent] = /^'(.*)' in parents$/.exec(term) ?? [];
  if (parent !== undefined) return item.parents.includes(parent);
  const [, trashed] = /^trashed\s*=\s*(true|false)$/.exec(term) ?? [];
  if (trashed !== undefined) return item.trashed === (trashed === 'true');
  const [, key, sign, text = ''] =
    /^(name|mimeType)\s*(=|!=|contains)\s*'((?:[^'\\]|\\.)*)'$/.exec(term) ?? [];
  if (key === 'name' || key === 'mimeType') {
    const wanted = text.replace(/\\(.)/g, '$1');
    if (sign === 'contains') return item[key].toLowerCase().includes(wanted.toLowerCase());
    return (item[key] === wanted) === (sign === '=');
  }
  throw new ServiceError(
    `Host lokal: Drive.Files.list q "${term}" belum didukung (user ${exec.user ? 'known' : 'unknown'})`,
  );
}

function list(exec: Execution, options: Options): unknown {
  const terms = String(options.q ?? '')
    .split(/\s+and\s+/)
    .map((term) => term.trim())
    .filter(Boolean);
  const found = [...exec.world.drive.values()].filter(
    (item) => mayRead(exec, item) && terms.every((term) => matches(exec, item, term)),
  );
  const inner = /files\(([^()]*(?:\([^()]*\)[^()]*)*)\)/.exec(String(options.fields ?? ''))?.[1];
  const start = Number(options.pageToken ?? 0);
  const size = Number(options.pageSize ?? 100);
  const files = found
    .slice(start, start + size)
    .map((item) => masked(fileOf(exec, item), inner ?? FILE_FIELDS));
  return {
    kind: 'drive#fileList',
    files,
    ...(start + size < found.length ? { nextPageToken: String(start + size) } : {}),
  };
}

const WRITABLE = ['name', 'mimeType', 'description', 'parents', 'trashed'] as const;

function create(exec: Execution, resource: Options, options: Options): unknown {
  refuseOthers(resource);
  const time = new Date(exec.now()).toISOString();
  const item: DriveItem = {
    id: exec.host.newUid(),
    name: String(resource.name ?? 'Untitled'),
    mimeType: String(resource.mimeType ?? 'application/octet-stream'),
    parents: (resource.parents as string[] | undefined) ?? ['root'],
    owner: exec.user,
    createdTime: time,
    modifiedTime: time,
    trashed: false,
    permissions: [{ id: 'owner', type: 'user', role: 'owner', emailAddress: exec.user }],
    description: String(resource.description ?? ''),
    content: '',
  };
  exec.world.drive.set(item.id, item);
  return masked(fileOf(exec, item), options.fields);
}

function refuseOthers(resource: Options): void {
  const other = Object.keys(resource).find((key) => !WRITABLE.includes(key as (typeof WRITABLE)[number]));
  if (other !== undefined) throw new ServiceError(`Host lokal: Drive file field "${other}" belum didukung`);
}

function update(exec: Execution, resource: Options, id: string, options: Options): unknown {
  refuseOthers(resource);
  const item = itemOf(exec, id);
  if (
    item.owner !== exec.user &&
    !item.permissions.some(
      (p) => p.role === 'writer' && (p.type === 'anyone' || p.emailAddress === exec.user),
    )
  ) {
    throw new ServiceError(
      'API call to drive.files.update failed with error: The user does not have sufficient permissions for this file.',
      'GoogleJsonResponseException',
    );
  }
  Object.assign(item, resource, { modifiedTime: new Date(exec.now()).toISOString() });
  return masked(fileOf(exec, item), options.fields);
}

/** The advanced Drive service; DriveApp always lacks its scopes with a manifest that asks for no restricted one. */
export const driveOps: OpTable = {
  'drive.get': (exec: Execution, id: string, options: Options) =>
    masked(fileOf(exec, itemOf(exec, id)), options.fields),
  'drive.list': list,
  'drive.create': create,
  'drive.update': update,
  'drive.permissions': (exec: Execution, id: string) => ({
    kind: 'drive#permissionList',
    permissions: itemOf(exec, id).permissions,
  }),
  'drive.share': (exec: Execution, resource: Omit<DrivePermission, 'id'>, id: string) => {
    const permission: DrivePermission = { ...resource, id: exec.host.newUid() };
    itemOf(exec, id).permissions.push(permission);
    return permission;
  },
  'drive.app': (_: Execution, method: string) => {
    throw new ServiceError(`Host lokal: DriveApp.${method} belum didukung (not supported by the local host)`);
  },
};
