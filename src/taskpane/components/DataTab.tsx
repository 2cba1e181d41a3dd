import { makeStyles, tokens } from "@fluentui/react-components";
import { LIST_ROLES } from "../lists";
import { usePane } from "../PaneContext";
import { lacksLists } from "../selectors";
import { useSpeech } from "../Speech";
import { ListSection } from "./ListSection";
import { UnknownWords } from "./UnknownWords";

const useStyles = makeStyles({
  tab: { display: "flex", flexDirection: "column", gap: "20px" },
  missing: {
    margin: 0,
    padding: "8px 10px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

/** Where the lists are, how they were understood, what is the matter with their rows, and which words nobody knows. */
export const DataTab = () => {
  const { state } = usePane();
  const { phrases } = useSpeech();
  const styles = useStyles();
  const words = state.shown?.analysis.unknownWords ?? [];
  return (
    <div className={styles.tab}>
      {lacksLists(state) && <p className={styles.missing}>{phrases.data.missing}</p>}
      {LIST_ROLES.map((list) => (
        <ListSection key={list} list={list} />
      ))}
      {words.length > 0 && <UnknownWords words={words} />}
    </div>
  );
};
