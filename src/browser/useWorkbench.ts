import type { RefObject } from "react";
import { useEffect, useRef, useState } from "react";
import { ProblemError } from "../engine/problems";
import { browserPhrases } from "../i18n/browser";
import { problemPhrase } from "../i18n/problems";
import type { Workbench, WorkbenchOptions } from "./workbench";
import { startWorkbench } from "./workbench";

/** The workbench of the page, null until it stands, and the element that it fills. */
export interface PageWorkbench {
  readonly workbench: Workbench | null;
  readonly container: RefObject<HTMLDivElement | null>;
}

/** Makes the workbench once; language and theme reach it through its own methods afterwards. */
export const useWorkbench = (
  options: Omit<WorkbenchOptions, "container"> & { readonly say: (message: string) => void },
): PageWorkbench => {
  const [workbench, setWorkbench] = useState<Workbench | null>(null);
  const container = useRef<HTMLDivElement>(null);
  const atStart = useRef(options);
  useEffect(() => {
    if (!container.current) return;
    const { say, ...given } = atStart.current;
    startWorkbench({ ...given, container: container.current }).then(setWorkbench, (error: unknown) =>
      say(
        error instanceof ProblemError
          ? problemPhrase(error.problem, given.language)
          : browserPhrases[given.language].cannotStart(
              error instanceof Error ? error.message : String(error),
            ),
      ),
    );
  }, []);
  return { workbench, container };
};
