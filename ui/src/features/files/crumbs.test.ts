// Breadcrumbs of paths of all systems.
import { describe, expect, it } from "vitest";
import { crumbsOf } from "./crumbs";

describe("crumbsOf", () => {
  it("splits a path of Linux and macOS", () => {
    expect(crumbsOf("/media/stick/Documents")).toEqual([
      { name: "/", path: "/" },
      { name: "media", path: "/media" },
      { name: "stick", path: "/media/stick" },
      { name: "Documents", path: "/media/stick/Documents" },
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
