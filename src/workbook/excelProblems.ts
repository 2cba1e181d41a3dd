import { ProblemError, type Problem } from "../engine/problems";

/** The code of an error of the Office.js library ("ItemNotFound" …); undefined for anything else thrown. */
export const excelCodeOf = (error: unknown): string | undefined =>
  typeof error === "object" &&
  error !== null &&
  "debugInfo" in error &&
  "code" in error &&
  typeof error.code === "string"
    ? error.code
    : undefined;

/** The source-missing problem of a table, name, sheet or address. */
export const missing = (source: string): ProblemError => new ProblemError({ code: "source-missing", source });

/** What an error code of Excel means to a person; `subject` is the address or name that was worked on. */
export const problemForCode = (code: string | undefined, subject: string): Problem | undefined => {
  switch (code) {
    case "InvalidOperationInCellEditMode":
      return { code: "cell-edit-mode" };
    case "AccessDenied":
      return { code: "sheet-protected", address: subject };
    case "ItemNotFound":
    case "InvalidReference":
      return { code: "source-missing", source: subject };
    case "RequestPayloadSizeLimitExceeded":
    case "ResponsePayloadSizeLimitExceeded":
      return { code: "too-large", address: subject };
    // What Excel answers when it is asked for a selection or a name while another workbook's window is in front.
    case "InvalidSelection":
      return { code: "other-workbook-active" };
    // InvalidRequestContext: a sheet was deleted under way, whichever; the next try finds what is left.
    case "InvalidRequestContext":
    case "ActivityLimitReached":
    case "InvalidOrTimedOutSession":
    case "WriteNotSupportedWhenModalDialogOpen":
      return { code: "busy" };
    default:
      return undefined;
  }
};
