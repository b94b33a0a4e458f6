/** The advanced Drive service (v3), files and permissions; DriveApp wants scopes this add-on never asks for. */

import { defineClass, defineService } from './guard.ts';
import { call } from './kernel.ts';

type Json = Readonly<Record<string, unknown>>;

class Files {
  get(fileId: string, optionalArgs?: Json): Json {
    return call('drive.get', fileId, optionalArgs ?? {});
  }
  list(optionalArgs?: Json): Json {
    return call('drive.list', optionalArgs ?? {});
  }
  create(resource: Json, _media?: unknown, optionalArgs?: Json): Json {
    return call('drive.create', resource, optionalArgs ?? {});
  }
  update(resource: Json, fileId: string, _media?: unknown, optionalArgs?: Json): Json {
    return call('drive.update', resource, fileId, optionalArgs ?? {});
  }
}

class Permissions {
  list(fileId: string, optionalArgs?: Json): Json {
    return call('drive.permissions', fileId, optionalArgs ?? {});
  }
  create(resource: Json, fileId: string): Json {
    return call('drive.share', resource, fileId);
  }
}

class Drive {
  readonly Files = new Files();
  readonly Permissions = new Permissions();
}

class DriveApp {
  getFileById(id: string): never {
    return call('drive.app', 'getFileById', id);
  }
  getFolderById(id: string): never {
    return call('drive.app', 'getFolderById', id);
  }
  getRootFolder(): never {
    return call('drive.app', 'getRootFolder');
  }
  createFile(...args: unknown[]): never {
    return call('drive.app', 'createFile', args.length);
  }
  createFolder(name: string): never {
    return call('drive.app', 'createFolder', name);
  }
}

defineClass('Drive.Files', Files);
defineClass('Drive.Permissions', Permissions);
defineClass('Drive', Drive);
defineClass('DriveApp', DriveApp);
defineService('Drive', new Drive());
defineService('DriveApp', new DriveApp());
