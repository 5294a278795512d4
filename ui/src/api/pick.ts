// Choosing a file or a folder: the app owns the one picker, features ask through this function.
import type { FileFilter } from "./wire.generated";

export type PickRequest = {
  filter: FileFilter;
  /** Title of the dialog. */
  title: string;
  /** Word of the button that chooses. */
  action: string;
};

/** The chosen path; `undefined` when the person closed the picker. */
export type Pick = (request: PickRequest) => Promise<string | undefined>;
