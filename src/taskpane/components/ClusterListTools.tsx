import { Input, makeStyles, Select } from "@fluentui/react-components";
import { SearchRegular } from "@fluentui/react-icons/svg/search";
import { RELATIONS } from "../../engine/industries/types";
import { words } from "../../i18n/words";
import { usePane } from "../PaneContext";
import { CLUSTER_SORTS } from "../review";
import { useSpeech } from "../Speech";

const FILTERS = ["all", "matched", ...RELATIONS] as const;

const useStyles = makeStyles({
  tools: { display: "flex", flexWrap: "wrap", gap: "6px" },
  search: { flex: "1 0 100%", minWidth: 0 },
  choice: { flex: "1 1 120px", minWidth: 0 },
});

/** Which clusters the list shows, and in which order. */
export const ClusterListTools = () => {
  const { state, dispatch } = usePane();
  const { language, phrases } = useSpeech();
  const styles = useStyles();
  const { list } = phrases.match;
  return (
    <div className={styles.tools}>
      <Input
        className={styles.search}
        size="small"
        type="search"
        contentBefore={<SearchRegular />}
        placeholder={list.searchHint}
        aria-label={list.search}
        value={state.search}
        onChange={(_, { value }) => dispatch({ type: "searched", search: value })}
      />
      <Select
        className={styles.choice}
        size="small"
        aria-label={list.filter}
        value={state.verdictFilter}
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
      <Select
        className={styles.choice}
        size="small"
        aria-label={list.sort}
        value={state.review.sort}
        onChange={(_, { value }) => {
          const sort = CLUSTER_SORTS.find((known) => known === value);
          if (sort) dispatch({ type: "review", event: { type: "sorted", sort } });
        }}
      >
        {CLUSTER_SORTS.map((sort) => (
          <option key={sort} value={sort}>
            {list.sorts[sort]}
          </option>
        ))}
      </Select>
    </div>
  );
};
