// A path as the folders on the way to it, for Windows and for other systems.
export type Crumb = { name: string; path: string };

export function crumbsOf(folder: string): Crumb[] {
  const windows = /^[A-Za-z]:[\\/]/.test(folder) || folder.startsWith("\\\\");
  const separator = windows ? "\\" : "/";
  const parts = folder.split(windows ? /[\\/]+/ : /\/+/).filter((part) => part !== "");
  const crumbs: Crumb[] = [];
  if (!windows) {
    crumbs.push({ name: "/", path: "/" });
  }
  let path = folder.startsWith("\\\\") ? "\\\\" : windows ? "" : "/";
  parts.forEach((part, index) => {
    path += path === "" || path.endsWith(separator) ? part : separator + part;
    // A drive alone needs its separator, or it means "the current folder of that drive".
    crumbs.push({ name: part, path: windows && index === 0 && part.endsWith(":") ? `${part}\\` : path });
  });
  return crumbs;
}
