/** Which program is the language server. */

export interface Machine {
  /** `adsc.path` of the settings; '' where there is none. */
  readonly setting: string;
  /** Whether the workspace is trusted. */
  readonly trusted: boolean;
  /** Of the workspace. */
  readonly folders: readonly string[];
  readonly platform: string;
  /** The variable PATH. */
  readonly path: string;
  readonly home: string;
  exists(path: string): boolean;
}

export interface ServerCommand {
  readonly command: string;
  readonly cwd: string;
  /** Whether a shell has to start it. */
  readonly shell: boolean;
}

/** The command and where to start it, or null where none is found. */
export function serverCommand(machine: Machine): ServerCommand | null {
  const { setting, trusted, folders, platform, path, home } = machine;
  const windows = platform === 'win32';
  const name = windows ? 'adsc.cmd' : 'adsc';
  const slash = windows ? '\\' : '/';
  // A workspace that isn't trusted doesn't get to say which program is started, nor a folder of it to be looked in.
  const own = trusted ? folders.map((folder) => [folder, 'node_modules', '.bin', name].join(slash)) : [];
  // Looked up here: cmd.exe looks in the working folder before the PATH, and a PATH may have `.` or nothing in it.
  const absolute = windows ? /^([A-Za-z]:[\\/]|\\\\)/ : /^\//;
  const places = path
    .split(windows ? ';' : ':')
    .map((place) => (windows ? place.replace(/^"(.*)"$/, '$1') : place))
    .filter((place) => absolute.test(place))
    .map((place) => `${place.replace(/[\\/]+$/, '')}${slash}${name}`);
  const found = setting === '' ? [...own, ...places].find((file) => machine.exists(file)) : setting;
  if (found === undefined) return null;
  return {
    // A `.cmd` needs a shell, which takes a path with spaces or `&` for more than one word unless it is quoted.
    command: windows ? `"${found.replaceAll('"', '')}"` : found,
    cwd: trusted ? (folders[0] ?? home) : home,
    shell: windows,
  };
}
