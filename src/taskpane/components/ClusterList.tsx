import { Button, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { SearchRegular } from "@fluentui/react-icons/svg/search";
import { useMemo, useState } from "react";
import { RELATIONS } from "../../engine/industries/types";
import { words } from "../../i18n/words";
import { usePane } from "../PaneContext";
import { listedClusters, searchTexts } from "../selectors";
import { useSpeech } from "../Speech";
import type { Shown } from "../state";
import { ClusterItem } from "./ClusterItem";

/** Clusters rendered at first, and added by each "show more". */
const PORTION = 200;
const FILTERS = ["all", "matched", ...RELATIONS] as const;

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: "6px" },
  heading: { display: "flex", justifyContent: "space-between", alignItems: "baseline" },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  small: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  tools: { display: "flex", gap: "6px" },
  search: { flexGrow: 1, minWidth: 0 },
  filter: { flexShrink: 0, width: "112px" },
  list: { margin: 0, padding: 0, listStyleType: "none" },
});

/** The clusters, with search and a filter by verdict. */
export const ClusterList = ({ shown }: { shown: Shown }) => {
  const { state, dispatch } = usePane();
  const { language, phrases, count } = useSpeech();
  const styles = useStyles();
  const [limit, setLimit] = useState(PORTION);
  const { list } = phrases.match;
  const { analysis } = shown;
  const { search, verdictFilter } = state;
  const texts = useMemo(() => searchTexts(analysis), [analysis]);
  const listed = useMemo(
    () => listedClusters(analysis, texts, { search, verdictFilter }),
    [analysis, texts, search, verdictFilter],
  );
  return (
    <section className={styles.section} aria-label={list.title}>
      <div className={styles.heading}>
        <h2 className={styles.title}>{list.title}</h2>
        <span className={styles.small}>
          {list.shown(count(listed.length), count(analysis.matched.length))}
        </span>
      </div>
      <div className={styles.tools}>
        <Input
          className={styles.search}
          size="small"
          type="search"
          contentBefore={<SearchRegular />}
          placeholder={list.searchHint}
          aria-label={list.search}
          value={search}
          onChange={(_, { value }) => dispatch({ type: "searched", search: value })}
        />
        <Select
          className={styles.filter}
          size="small"
          aria-label={list.filter}
          value={verdictFilter}
          onChange={(_, { value }) => {
            const verdict = FILTERS.find((filter) => filter === value);
            if (verdict) dispatch({ type: "verdict-filtered", verdict });
          }}
        >
          {FILTERS.map((filter) => (
            <option key={filter} value={filter}>
              {filter === "all" ? list.all : words[language].asked[filter]}
            </option>
          ))}
        </Select>
      </div>
      {listed.length === 0 && <div className={styles.small}>{list.none}</div>}
      <ul className={styles.list}>
        {listed.slice(0, limit).map((cluster) => (
          <ClusterItem key={cluster.index} cluster={cluster} shown={shown} />
        ))}
      </ul>
      {listed.length > limit && <Button onClick={() => setLimit(limit + PORTION)}>{list.more}</Button>}
    </section>
  );
};
