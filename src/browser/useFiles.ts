import { useState } from "react";
import { problemOf } from "../engine/problems";
import { browserPhrases } from "../i18n/browser";
import type { Language } from "../i18n/language";
import { problemPhrase } from "../i18n/problems";
import type { Workbench } from "./workbench";
import { downloadXlsx, openXlsxFile } from "./xlsx";

/** Opening and saving .xlsx files, as the page's bar does it. */
export interface Files {
  /** The name of the file that is open; null while it is the sample. */
  readonly opened: string | null;
  readonly open: (file: File) => Promise<void>;
  readonly save: () => Promise<void>;
}

/** What opening and saving needs of the page. */
export interface FilesOptions {
  readonly workbench: Workbench | null;
  readonly language: Language;
  readonly say: (message: string) => void;
  readonly onOpened: () => void;
}

/** Opens files into the workbench and saves it under the name of the last file opened. */
export const useFiles = ({ workbench, language, say, onOpened }: FilesOptions): Files => {
  const [file, setFile] = useState<string | null>(null);
  const words = browserPhrases[language];
  return {
    opened: file,
    open: async (chosen) => {
      say(words.opening(chosen.name));
      try {
        const bytes = new Uint8Array(await chosen.arrayBuffer());
        const { workbook, lost } = await openXlsxFile(bytes, { file: chosen.name });
        workbench?.open(workbook);
        setFile(chosen.name);
        onOpened();
        say(lost.length > 0 ? words.lost(chosen.name, lost) : "");
      } catch (error) {
        say(problemPhrase(problemOf(error), language));
      }
    },
    save: async () => {
      if (!workbench) return;
      const name = file ?? `${words.newFile}.xlsx`;
      downloadXlsx(await workbench.save(), name);
      say(words.saved(name));
    },
  };
};
