import { Button, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { CellSource } from "../../workbook/workbook";
import { type ListRole, sourceKey } from "../lists";
import { usePane } from "../PaneContext";
import { useSpeech } from "../Speech";
import { ColumnChips } from "./ColumnChips";
import { Findings } from "./Findings";
import { Preview } from "./Preview";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: "6px" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  choice: { display: "flex", gap: "6px" },
  select: { flexGrow: 1, minWidth: 0 },
  selection: { flexShrink: 0 },
});

/** One list: where it is, its columns, its first rows, and what was found in it. */
export const ListSection = ({ list }: { list: ListRole }) => {
  const { state, ask } = usePane();
  const { phrases } = useSpeech();
  const styles = useStyles();
  const read = state.lists?.[list] ?? null;
  return (
    <section className={styles.section} aria-label={phrases.lists[list]}>
      <h2 className={styles.heading}>{phrases.lists[list]}</h2>
      <div className={styles.choice}>
        <SourceSelect list={list} />
        <Button
          className={styles.selection}
          size="small"
          onClick={() => ask((session) => session.chooseSelection(list))}
        >
          {phrases.data.useSelection}
        </Button>
      </div>
      {read && list !== "rules" && <ColumnChips cells={read.cells} list={list} />}
      {read && list !== "rules" && <Preview cells={read.cells} />}
      {state.shown && state.shown.lists[list] && <Findings list={list} shown={state.shown} />}
    </section>
  );
};

const KINDS = ["table", "name", "sheet", "range"] as const;

/** The workbook's tables, names and sheets to choose from; a chosen range stands among them. */
const SourceSelect = ({ list }: { list: ListRole }) => {
  const { state, ask } = usePane();
  const { phrases } = useSpeech();
  const { data } = phrases;
  const chosen = state.choices.lists[list].source;
  const isListed = chosen && state.sources.some((source) => sourceKey(source) === sourceKey(chosen));
  const sources = chosen && !isListed ? [...state.sources, chosen] : state.sources;
  const kindNames = { table: data.tables, name: data.names, sheet: data.sheets, range: data.range };
  return (
    <Select
      className={useStyles().select}
      size="small"
      aria-label={data.choose(phrases.lists[list])}
      value={chosen ? sourceKey(chosen) : ""}
      onChange={(_, { value }) => {
        const source = sources.find((candidate) => sourceKey(candidate) === value) ?? null;
        ask((session) => session.chooseList(list, source));
      }}
    >
      <option value="" disabled={list !== "rules"}>
        {list === "rules" ? data.noRules : data.notChosen}
      </option>
      {KINDS.map((kind) => {
        const ofKind = sources.filter((source) => source.kind === kind);
        if (ofKind.length === 0) return null;
        return (
          <optgroup key={kind} label={kindNames[kind]}>
            {ofKind.map((source) => (
              <option key={sourceKey(source)} value={sourceKey(source)}>
                {sourceLabel(source)}
              </option>
            ))}
          </optgroup>
        );
      })}
    </Select>
  );
};

const sourceLabel = (source: CellSource): string => (source.kind === "range" ? source.address : source.name);
