// Breadcrumbs of paths of all systems.
import { describe, expect, it } from "vitest";
import { crumbsOf } from "./crumbs";

describe("crumbsOf", () => {
  it("splits a path of Linux and macOS", () => {
    expect(crumbsOf("/home/ana/Documents")).toEqual([
      { name: "/", path: "/" },
      { name: "home", path: "/home" },
      { name: "ana", path: "/home/ana" },
      { name: "Documents", path: "/home/ana/Documents" },
    ]);
  });
  it("splits a path of Windows and keeps the drive's root", () => {
    expect(crumbsOf("C:\\Users\\ana")).toEqual([
      { name: "C:", path: "C:\\" },
      { name: "Users", path: "C:\\Users" },
      { name: "ana", path: "C:\\Users\\ana" },
    ]);
  });
  it("knows the top", () => {
    expect(crumbsOf("/")).toEqual([{ name: "/", path: "/" }]);
  });
});
